import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryPlace, PanelActions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { onceShown } from '../../components/parts/once-shown.ts';
import type { Rest } from '../../lib/model/front.ts';
import type { ClaimId } from '../../lib/model/ids.ts';
import type { PageView, PanelView } from '../../lib/model/view.ts';
import { besideOpener } from '../../lib/platform/beside.ts';
import { ownUrl } from '../../lib/platform/runtime.ts';
import { onTabLoaded, openTab, reloadTab } from '../../lib/platform/tabs.ts';
import { ask } from './ask-background.ts';
import { exportToFile, type JobsRoom, useJobs } from './use-jobs.ts';
import { draftOf } from './drafts.ts';
import { onPageChange, onPanelAt, takePanelAt } from './hear-page.ts';
import { applyTheme } from './mount.tsx';

/** What a panel shows at once; with a rest, the front of it. */
export interface FirstView {
  readonly view: PanelView;
  readonly rest: Rest | null;
}

interface Props {
  readonly tab: number;
  readonly place: 'popup' | 'side';
  /** Null where it is still to be asked for. */
  readonly first?: FirstView | null;
}

interface Shown {
  readonly view: PanelView | null | { readonly error: string };
  readonly rest: Rest | null;
}

const nothing: Shown = { view: null, rest: null };

/** The panel of one tab, kept up to date while it is open. */
export function PanelRoom({ tab, place, first = null }: Props): JSX.Element {
  const [shown, setShown] = useState<Shown>(first ?? nothing);
  const { job, run } = useJobs();
  const room = useMemo(
    () => createRoom({ tab, place, first, show: setShown, run }),
    [tab, place, first, run],
  );
  const openAt = useOpenAt(tab);
  useEffect(() => {
    const reload = (changed: number) => {
      if (changed === tab) void room.reload();
    };
    const ending = [onPageChange(reload), onTabLoaded(reload)];
    if (first === null) void room.reload();
    /* Behind the first picture: the answer to it is long, and is taken in by the thread that makes the picture. */
    else if (first.rest !== null) ending.push(onceShown(() => void room.reload()));
    return () => {
      for (const end of ending) end();
    };
  }, [room, tab, first]);
  return <Panel view={shown.view} rest={shown.rest} actions={room} job={job} openAt={openAt} />;
}

/** The claim to open the list at: left by the background before the panel opened, or asked for while it is open. */
function useOpenAt(tab: number): ClaimId | null {
  const [openAt, setOpenAt] = useState<ClaimId | null>(null);
  useEffect(() => {
    void takePanelAt(tab).then((claim) => {
      if (claim !== null) setOpenAt(claim);
    });
    return onPanelAt((asked, claim) => {
      if (asked === tab) setOpenAt(claim);
    });
  }, [tab]);
  return openAt;
}

interface Room extends Required<Props> {
  readonly show: (shown: Shown) => void;
  readonly run: JobsRoom['run'];
}

function createRoom({ tab, place, first, show, run }: Room): PanelActions {
  let latest = first === null ? null : first.view;
  const reload = async (): Promise<void> => {
    try {
      const { panel } = await ask('panel-of-tab', { tab });
      latest = panel;
      applyTheme(panel.settings.theme);
      show({ view: panel, rest: null });
    } catch (fault) {
      show({ view: { error: String(fault) }, rest: null });
    }
  };
  const shownPage = (): PageView => {
    if (latest === null || latest.page === null) throw new Error('the page is no longer shown');
    return latest.page;
  };
  return {
    reload,
    show: async (claim) => (await ask('show-claim', { tab, claim })).shown,
    evidenceOf: async (claim) => (await ask('evidence-of', { claim })).evidence,
    annotate: async (row, change) => {
      await ask('annotate', { draft: { ...draftOf(shownPage(), row), ...change } });
      await reload();
    },
    removeMark: async (row) => {
      const draft = draftOf(shownPage(), row);
      if (draft.id !== null) await ask('remove-annotation', { id: draft.id });
      await reload();
      return async () => {
        await ask('annotate', { draft: { ...draft, id: null } });
        await reload();
      };
    },
    changeSettings: async (change) => {
      await ask('change-settings', { change });
      await reload();
    },
    readNow: async () => {
      await ask('read-now', { tab });
      await reload();
    },
    refreshPage: async () => {
      await reloadTab(tab);
      if (place === 'popup') globalThis.close();
    },
    openLibrary: (where) => {
      void openTab(ownUrl(`/library.html#${placeHash(where)}`)).then(() => {
        if (place === 'popup') globalThis.close();
      });
    },
    isBeside: place === 'side',
    openBeside: place === 'side' ? null : openerFor(tab),
    exportTo: async (of, format) => {
      const article = of === 'article' ? (latest?.page?.article ?? null) : null;
      return await exportToFile(
        run,
        { articles: article === null ? null : [article.id], format },
        article?.outlet ?? null,
      );
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

function openerFor(tab: number): (() => void) | null {
  const open = besideOpener();
  if (open === null) return null;
  return () => {
    void open(tab).then(() => {
      globalThis.close();
    });
  };
}

function placeHash(place: LibraryPlace): string {
  return 'article' in place ? `${place.view}/${encodeURIComponent(place.article)}` : place.view;
}
