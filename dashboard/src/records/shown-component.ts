/** A component as the API answers it: with its id and how far matches cover it. */
import type { Component } from '#shared/domain/records/component';
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

export type ShownComponent = Component & { readonly status: CoverageStatusId };
