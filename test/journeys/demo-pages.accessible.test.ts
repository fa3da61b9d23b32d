import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { faultsOf } from '../axe.js';
import { openDemo, PAGES } from '../demo-site.js';
import { appealsOf } from '../frames.js';
import { forgetAll, part } from '../helpers.js';

beforeEach(forgetAll);

/** The rules of axe that colors have to do with. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

describe('the demo', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  for (const page of PAGES)
    it(`is accessible in light and in dark colors: ${page}`, async () => {
      const window = await openDemo(page);
      expect(await faultsOf(window), 'light').to.deep.equal([]);
      await emulateMedia({ colorScheme: 'dark' });
      // not everywhere is there a way to ask for it
      if (matchMedia('(prefers-color-scheme: dark)').matches)
        expect(await faultsOf(window, OF_COLORS), 'dark').to.deep.equal([]);
    });
});

it('(what is not accessible would be found, inside the appeal too)', async () => {
  const window = await openDemo('index.html');
  const [appeal] = await appealsOf(window);
  part(appeal!, 'copy')!.append(window.document.createElement('button'));
  const faults = await faultsOf(window);
  expect(faults.length).to.equal(1);
  expect(faults[0]).to.match(/^button-name: .*small-favor/);
});
