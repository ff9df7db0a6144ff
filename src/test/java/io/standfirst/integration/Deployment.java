package io.standfirst.integration;

import java.net.URI;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A running stack with an empty bucket and table of its own: what is put into the bucket is told to
 * a queue, read by the ingest function, and answered by the API.
 */
interface Deployment extends AutoCloseable {
  /** Where the API is, without a slash at the end. */
  URI api();

  /** A client of the S3 endpoint. */
  S3Client s3();

  /** The bucket that articles are uploaded to. */
  String bucket();

  /** Waits until every event so far has been dealt with. */
  void drain();

  @Override
  void close();
}
