import type { FromPanel } from '../messages/admit.ts';
import type { fromPanel } from '../messages/protocol.ts';
import type { Answers } from '../messages/serve.ts';
import { annotate, removeAnnotation } from './annotate.ts';
import { answersForLibrary } from './answer-library.ts';
import { evidenceFor } from './evidence.ts';
import { dropFronts } from './fronts.ts';
import { panelOf } from './panel.ts';
import { readNow } from './read-now.ts';
import { forgetOld } from './retention.ts';
import type { Office } from './office.ts';
import { tellArticle, tellSettings } from './tell-tabs.ts';

/** The questions of our own pages. */
export function answersForPanels(office: Office): Answers<typeof fromPanel, FromPanel> {
  const { house, tabs } = office;
  const library = answersForLibrary(house);
  return {
    ...library,
    'remove-articles': async (ask, caller) => {
      const removed = await library['remove-articles'](ask, caller);
      await dropFronts(office);
      return removed;
    },
    'undo-removal': async (ask, caller) => {
      const undone = await library['undo-removal'](ask, caller);
      await dropFronts(office);
      return undone;
    },
    'panel-of-tab': async ({ tab }) => ({ panel: await panelOf(office, tab) }),
    'evidence-of': async ({ claim }) => ({ evidence: await evidenceFor(house, claim) }),
    annotate: async ({ draft }) => {
      const annotation = await annotate(house, draft);
      await tellArticle(office, draft.article);
      return { annotation };
    },
    'remove-annotation': async ({ id }) => {
      const was = await removeAnnotation(house, id);
      if (was) await tellArticle(office, was.article);
      return {};
    },
    'show-claim': async ({ tab, claim }) =>
      (await tabs.ask(tab, 'show-claim', { claim })) ?? { shown: false },
    'read-now': async ({ tab }) => ({ started: await readNow(tabs, tab) }),
    settings: async () => ({ settings: await house.settings.read() }),
    'change-settings': async ({ change }) => {
      const settings = await house.settings.change(change);
      if (change.forgetAfterDays !== undefined) await forgetOld(house);
      await tellSettings(office);
      return { settings };
    },
  };
}
