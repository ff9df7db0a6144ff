package io.standfirst.integration;

/** Tests of a running stack, which they share. */
interface Deployed {
  Deployment deployment();

  Api api();

  BucketClient bucket();
}
