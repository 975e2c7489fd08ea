import { useMemo, type ReactNode } from 'react';
import type { Statement } from '../../charts/statement.ts';
import type { Theme } from '../../model/indicators.ts';
import { usePartyIds } from '../use-statements.ts';
import {
  chooseChambers,
  chooseElection,
  chooseOrganisation,
  choosePeople,
  chooseVoices,
  chooseWork,
} from './choose.ts';
import { ElectionsPanel, turnoutAtOneMoment } from './ElectionsPanel.tsx';
import { MandatesPanel } from './MandatesPanel.tsx';
import { OrganisationPanel } from './OrganisationPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { VoicesPanel } from './VoicesPanel.tsx';
import { WorkPanel } from './WorkPanel.tsx';

/** One panel a theme, led by a sentence, made of whatever the statements are; null for a theme that none of them can lead. */
export function usePanels(statements: readonly Statement[]): ReadonlyMap<Theme, ReactNode> {
  const parties = usePartyIds();
  return useMemo(() => {
    const organisation = chooseOrganisation(statements);
    const chambers = chooseChambers(statements);
    const voices = chooseVoices(statements);
    const work = chooseWork(statements, parties);
    const election = chooseElection(statements, parties);
    const turnout = turnoutAtOneMoment(statements, election?.id ?? null);
    const people = choosePeople(statements);
    const panels: Readonly<Record<Theme, ReactNode>> = {
      organisation: organisation && <OrganisationPanel chosen={organisation} statements={statements} />,
      mandates: chambers.length > 0 && <MandatesPanel chambers={chambers} statements={statements} />,
      voices: voices && <VoicesPanel chosen={voices} statements={statements} />,
      deputies: work && <WorkPanel chosen={work} statements={statements} />,
      elections: (election !== null || turnout.length > 1) && (
        <ElectionsPanel election={election} turnout={turnout} statements={statements} />
      ),
      people: people.length > 0 && <PeoplePanel shares={people} statements={statements} />,
    };
    return new Map(
      reading
        .filter((theme) => panels[theme] !== null && panels[theme] !== false)
        .map((theme) => [theme, panels[theme]]),
    );
  }, [statements, parties]);
}

/** The order in which the themes are read. */
export const reading: readonly Theme[] = ['organisation', 'mandates', 'voices', 'deputies', 'elections', 'people'];
