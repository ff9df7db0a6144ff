package io.standfirst.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An object whose headers have come, and whose bytes come when they are asked for. */
final class S3Object implements BucketObject {
  private final ResponseInputStream<GetObjectResponse> stream;
  private boolean finished;

  S3Object(ResponseInputStream<GetObjectResponse> stream) {
    this.stream = stream;
  }

  @Override
  public ObjectVersion version() {
    GetObjectResponse response = stream.response();
    return new ObjectVersion(response.versionId(), response.eTag(), response.lastModified());
  }

  @Override
  public long length() {
    return stream.response().contentLength();
  }

  @Override
  public @Nullable String contentType() {
    return stream.response().contentType();
  }

  @Override
  public byte[] bytes() {
    try {
      byte[] bytes = stream.readNBytes(Math.toIntExact(length()));
      if (bytes.length < length()) {
        throw new EOFException("the object ended after " + bytes.length + " bytes");
      }
      finished = true;
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (!finished) {
      stream.abort();
      return;
    }
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
