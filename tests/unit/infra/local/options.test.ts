import { describe, expect, test } from 'vitest';
import { parseOptions } from '#infra/local/options';
import { refusalInProduction } from '#infra/local/refuse-production';

describe('the options of npm start', () => {
  test('have defaults', () => {
    expect(parseOptions([])).toEqual({
      fresh: false,
      port: undefined,
      data: '.local',
      json: false,
      publicRecord: true,
      world: 'real',
      template: undefined,
      watch: false,
      stopWithInput: false,
      help: false,
    });
  });

  test('are read', () => {
    const options = parseOptions([
      '--fresh',
      '--port',
      '0',
      '--data=/tmp/x',
      '--json',
      '--no-public-record',
    ]);

    expect(options).toMatchObject({
      fresh: true,
      port: 0,
      data: '/tmp/x',
      json: true,
      publicRecord: false,
    });
  });

  test.each([
    [['--port', 'x']],
    [['--port', '65536']],
    [['--port=-1']],
    [['--data=']],
    [['--watch', '--port', '0']],
    [['--watch', '--template', 'elsewhere']],
    [['--frehs']],
    [['x']],
  ])('are refused when they are wrong: %j', (argv) => {
    expect(() => parseOptions(argv)).toThrow();
  });
});

describe('a local run', () => {
  test.each([
    [{ AWS_LAMBDA_FUNCTION_NAME: 'x' }],
    [{ AWS_EXECUTION_ENV: 'AWS_ECS_FARGATE' }],
    [{ NODE_ENV: 'production' }],
  ])('refuses to start where it smells production: %j', (environment) => {
    expect(refusalInProduction(environment)).toContain(Object.keys(environment)[0]);
  });

  test('starts elsewhere', () => {
    expect(refusalInProduction({ NODE_ENV: 'test', AWS_REGION: 'eu-west-1' })).toBeUndefined();
  });
});
