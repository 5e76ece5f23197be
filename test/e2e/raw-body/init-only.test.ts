import type { INestApplication } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import type { App } from 'supertest/types.js';
import { afterEach, describe, expect, it } from 'vitest';
import { phoneCall, PUBLIC_URL } from '../../support/calls.js';
import { MIXED_CONTROLLERS } from '../../support/mixed-app.js';
import { signalWire } from '../../support/signal-wire.js';
import { signatureHeaders } from '../../support/wire.js';

const BODY = JSON.stringify(phoneCall({ vars: { note: 'naïve 日本' } }));
const CAPTURED = ['/voice', '/lines/7', '/events'];

let app: INestApplication | undefined;

function compile() {
  return Test.createTestingModule({
    imports: [signalWire()],
    controllers: MIXED_CONTROLLERS,
  }).compile();
}

async function initialised<T extends INestApplication>(created: T): Promise<T> {
  app = created;
  await created.init();
  return created;
}

function headersFor(path: string, body = BODY): Record<string, string> {
  return { 'content-type': 'application/json', ...signatureHeaders(body, PUBLIC_URL + path) };
}

afterEach(() => app?.close());

describe('createTestingModule().createNestApplication() and no more than init()', () => {
  it.each(CAPTURED)('verifies with supertest on express: %s', async (path) => {
    const express = await initialised((await compile()).createNestApplication());
    const post = (body: string) =>
      supertest(express.getHttpServer() as App)
        .post(path)
        .set(headersFor(path, body))
        .send(BODY);
    expect((await post(BODY)).status).toBe(200);
    expect((await post('another body')).status).toBe(401);
  });

  it.each(CAPTURED)('verifies with inject() on fastify: %s', async (path) => {
    const module = await compile();
    const fastify = await initialised(
      module.createNestApplication<NestFastifyApplication>(new FastifyAdapter()),
    );
    const post = (body: string) =>
      fastify.inject({ method: 'POST', url: path, headers: headersFor(path, body), body: BODY });
    expect((await post(BODY)).statusCode).toBe(200);
    expect((await post('another body')).statusCode).toBe(401);
  });

  it.each(CAPTURED)('verifies with supertest on fastify: %s', async (path) => {
    const module = await compile();
    const fastify = await initialised(
      module.createNestApplication<NestFastifyApplication>(new FastifyAdapter()),
    );
    await fastify.getHttpAdapter().getInstance().ready();
    const post = (body: string) =>
      supertest(fastify.getHttpServer()).post(path).set(headersFor(path, body)).send(BODY);
    expect((await post(BODY)).status).toBe(200);
    expect((await post('another body')).status).toBe(401);
  });
});
