import type { ApiPromise, PartnerCenter } from '../../index.js';
import type { Io } from '../io.js';
import { reportFailure } from '../output/failure.js';
import { jsonText } from '../output/json-text.js';
import { serviceFrom, type ServiceValues } from '../service.js';

/** What carries out a command that reads one answer of the service and shows it. */
export const reading =
  <Values extends ServiceValues, Answer>(
    read: (partnerCenter: PartnerCenter, options: Values) => ApiPromise<Answer>,
    show: (answer: Answer) => string,
  ) =>
  async ({ options }: { readonly options: Values }, io: Io): Promise<number> => {
    const { partnerCenter } = await serviceFrom(options, io);
    try {
      const answer = await read(partnerCenter, options);
      io.stdout(options.json ? jsonText(answer) : show(answer));
      return 0;
    } catch (error) {
      return reportFailure(error, io, options.json);
    }
  };
