/** One file of natural, which has types only for whole folders; the folder loads 15 stemmers and four times as long. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
