/** How much of a total is test data: said in the real record alone, where the Secretariat's totals hold some. */
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';

type SyntheticShareProps = { readonly pledges: number; readonly offers: number };

export const SyntheticShare = ({ pledges, offers }: SyntheticShareProps) => {
  const { say } = useWords();
  const { world } = useServices();
  if (world !== 'real' || pledges + offers === 0) return null;
  return <p className="unit">{say('figure.synthetic', { pledges, offers })}</p>;
};
