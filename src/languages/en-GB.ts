import { registerMessages } from './register.js';

// English where it is not American: only what is spelt in another way.
for (const tag of ['en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'])
  registerMessages(tag, { headline: 'Before you go, we have a small favour to ask' });
