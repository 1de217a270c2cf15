import { createLoginGuard } from '../../src/accounts/login-guard.ts'
import { createPasswords } from '../../src/io/passwords.ts'

/** Passwords that cost nothing to hash, and the real limits. */
export function testAccounts() {
  return { passwords: createPasswords({ N: 16, r: 1, p: 1 }), loginGuard: createLoginGuard() }
}
