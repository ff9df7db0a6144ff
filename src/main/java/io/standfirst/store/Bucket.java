package io.standfirst.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The bucket that articles are uploaded to. */
public interface Bucket {
  String name();

  /** Removes the key's current object; done also when there is none. */
  void delete(String key);

  /** A URL that takes one PUT of exactly this length and type under this key. */
  PresignedUpload presign(String key, String contentType, long length, Duration validity);

  /**
   * A presigned PUT.
   *
   * @param url where to put
   * @param headers what the PUT must carry, besides its Content-Length
   */
  record PresignedUpload(URI url, Map<String, String> headers) {
    public PresignedUpload {
      headers = Map.copyOf(headers);
    }
  }
}
