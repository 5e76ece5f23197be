#!/usr/bin/env bash
# Packs the package, installs it into a new Nest application beside the versions of Nest it claims to support, and
# makes signed calls there through `import` and `require`, runs the test kit in other runners than vitest, and the command.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

tarball=$(cd "$root" && npm pack --silent --pack-destination "$scratch")

for nest in 12 11; do
  application="$scratch/nest-$nest"
  mkdir "$application"
  cp "$root"/test/package/consumer/* "$application"
  (
    cd "$application"
    echo '{ "private": true, "type": "module" }' > package.json
    npm install --silent --no-audit --no-fund "$scratch/$tarball" \
      "@nestjs/common@$nest" "@nestjs/core@$nest" "@nestjs/platform-express@$nest" "@nestjs/platform-fastify@$nest" \
      class-validator class-transformer reflect-metadata rxjs typescript@6.0.3 @types/node@20 jest@30
    npx tsc -p tsconfig.json
    node dist/call.js express
    node dist/call.js fastify
    node --test testing.test.js
    NODE_OPTIONS=--experimental-vm-modules npx jest --silent testing.test.js
    node require.cjs
    npx nestjs-signalwire sign https://voice.example.com/voice call.ts --key PSK_packed
    echo '{ "sections": { "main": [{ "hangup": {} }] } }' | npx nestjs-signalwire lint -
    echo "Nest $nest: ok"
  )
done
