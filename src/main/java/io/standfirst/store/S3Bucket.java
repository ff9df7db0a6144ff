package io.standfirst.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/** A bucket of Amazon S3, or of anything that speaks its protocol, as the API uses it. */
public final class S3Bucket implements Bucket {
  /** Signed headers that every client sends by itself. */
  private static final Set<String> SENT_ANYWAY = Set.of("host", "content-length");

  private final S3Client client;
  private final S3Presigner presigner;
  private final String name;

  public S3Bucket(S3Client client, S3Presigner presigner, String name) {
    this.client = client;
    this.presigner = presigner;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void delete(String key) {
    client.deleteObject(delete -> delete.bucket(name).key(key));
  }

  @Override
  public PresignedUpload presign(String key, String contentType, long length, Duration validity) {
    PresignedPutObjectRequest presigned =
        presigner.presignPutObject(
            it ->
                it.signatureDuration(validity)
                    .putObjectRequest(
                        put ->
                            put.bucket(name)
                                .key(key)
                                .contentType(contentType)
                                .contentLength(length)));
    return new PresignedUpload(uri(presigned), headers(presigned));
  }

  private static URI uri(PresignedPutObjectRequest presigned) {
    try {
      return presigned.url().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the presigned address is no URI", e);
    }
  }

  private static Map<String, String> headers(PresignedPutObjectRequest presigned) {
    return presigned.signedHeaders().entrySet().stream()
        .filter(header -> !SENT_ANYWAY.contains(header.getKey()))
        .collect(
            Collectors.toMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
  }
}
