/** The matches that wait for somebody's answer, and those whose records changed since. */
import type { Today } from '#shared/contract/people/today-views';

import { useWords } from '../i18n/words-context.tsx';
import { MatchLine } from './match-line.tsx';
import { answerReason, listReason } from './match-reason.ts';
import { WaitingList } from './waiting-list.tsx';

type MatchListsProps = {
  readonly today: Today;
  /** Asked of the reader's own party; else of any. */
  readonly own: boolean;
};

export const MatchLists = ({ today, own }: MatchListsProps) => {
  const words = useWords();
  const { say } = words;
  const { live, read, answers, flags, more } = today.matches;
  return (
    <>
      <WaitingList
        name="answers"
        title={say(own ? 'today.answers.own' : 'today.answers.all')}
        total={answers.total}
        shown={answers.items.length}
        all={{ list: 'answers' }}
        empty="today.empty.answers"
      >
        {answers.items.map((match) => (
          <MatchLine
            key={match.id}
            match={match}
            asOf={today.asOf}
            reason={answerReason(match, own, words)}
            toAnswer={own}
          />
        ))}
      </WaitingList>
      <WaitingList
        name="flags"
        title={say('today.flags')}
        total={flags.total}
        shown={flags.items.length}
        all={{ list: 'flags' }}
        empty="today.empty.flags"
      >
        {flags.items.map((match) => (
          <MatchLine key={match.id} match={match} asOf={today.asOf} reason={say('match.changed')} />
        ))}
      </WaitingList>
      {more.map(({ list, total, items }) => (
        <WaitingList
          key={list}
          name={list}
          title={say(`today.list.${list}`)}
          total={total}
          shown={items.length}
          all={{ list }}
        >
          {items.map((match) => (
            <MatchLine
              key={match.id}
              match={match}
              asOf={today.asOf}
              reason={listReason(list, match, words)}
            />
          ))}
        </WaitingList>
      ))}
      {read < live && (
        <p className="quiet">
          {say('today.matchesRead', { count: read, live: words.number(live) })}
        </p>
      )}
    </>
  );
};
