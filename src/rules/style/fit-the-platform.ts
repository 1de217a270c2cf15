import { overLimit } from '../../acts/length.ts'
import { defineRule } from '../rule.ts'

export const fitThePlatform = defineRule({
  id: 'fit-the-platform',
  dimension: 'style',
  practice: 'P6',
  severity: 'warning',
  summary: 'Fit the platform.',
  why: 'What does not fit is cut, or does not send.',
  source: 'P6; limits in src/situation/platforms.ts',
  messages: {
    found: '{length} characters where {platform} takes {limit}.',
  },
  examples: {
    flags: [
      '«Sorry about the door, Dana. The driver took the gate before yours, rang there, left the parcel with a neighbour behind a green door, scanned it as delivered and drove on. He is turning round at the end of your road now, fetches it, and rings your own bell, the one at the red door, before six tonight.»',
      '«Dana, thank you for the photo. 🎂 It shows the green door, the gate and the number beside it, and with that Sam knows where he went wrong. He is walking there now. When he has the parcel, he brings it to the red door, takes a photo and posts it here, so that you can tell your mum that it has come. 🚪🎁»',
      {
        situation: {},
        reply:
          '«@danaokafor Two days, two drivers and two wrong doors, so here is the whole story: the label tore in our hall on Monday, the number was written by hand, a 7 was read as a 1, and nobody rang you to ask. The label is printed again, Sam has the parcel, and you have it before the cake is cut.»',
      },
      '«One more line, Dana, and it fits on no card: the van left at nine, the label tore at ten, the driver read a 7 as a 1 at eleven, the green door opened at noon, and nobody rang you until now. I have rung him. He turns round at the bridge, walks up your path, and waits at the red door until somebody opens.»',
      '«Happy birthday to your mum! 🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂🎂 The present went to the green door two gates down, and that was our driver, who could not read the label. He has it now, and he rings at the red one in an hour. Flowers come with it, and the card says what we should have said on Monday: sorry.»',
    ],
    passes: [
      'Sorry, Dana. The driver is going back to the green door and you have the parcel by six tonight.',
      {
        situation: { platform: 'facebook', surface: 'brand_page' },
        reply:
          'Sorry about the door, Dana. The driver took the gate before yours, rang there, left the parcel with a neighbour behind a green door, scanned it as delivered and drove on. He is turning round at the end of your road now, fetches it, and rings your own bell, the one at the red door, before six tonight.',
      },
      {
        situation: { visibility: 'private' },
        reply:
          'Sorry about the door, Dana. The driver took the gate before yours, rang there, left the parcel with a neighbour behind a green door, scanned it as delivered and drove on. He is turning round at the end of your road now, fetches it, and rings your own bell, the one at the red door, before six tonight.',
      },
      'Sorry about the door, Dana. Sam took the gate before yours and left the parcel behind a green door. He is going back now and rings your own bell before six. There is a photo of the gate, and a map with every step of the way, at https://fernway.example/parcels/green-door/photos/and/a/very/long/map/with/every/step',
      'Noted.',
    ],
  },
  check(reading, see) {
    const over = overLimit(reading)
    if (over)
      see({
        message: 'found',
        span: over.span,
        data: { length: over.length, limit: over.limit, platform: over.platform },
      })
  },
})
