package io.standfirst.store;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of Amazon S3, or of anything that speaks its protocol, as ingest reads it. */
public final class S3BucketReader implements BucketReader {
  private final S3Client client;
  private final String name;

  public S3BucketReader(S3Client client, String name) {
    this.client = client;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable BucketObject open(String key) {
    try {
      return new S3Object(client.getObject(get -> get.bucket(name).key(key)));
    } catch (NoSuchKeyException e) {
      return null;
    }
  }

  @Override
  public @Nullable ObjectVersion version(String key) {
    try {
      HeadObjectResponse head = client.headObject(it -> it.bucket(name).key(key));
      return new ObjectVersion(head.versionId(), head.eTag(), head.lastModified());
    } catch (NoSuchKeyException e) {
      return null;
    }
  }
}
