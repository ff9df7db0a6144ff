package io.standfirst.integration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * What people do with a bucket.
 *
 * @param s3 a client of the S3 endpoint
 * @param name the bucket's name
 */
record BucketClient(S3Client s3, String name) {
  private static final int PART = 5 << 20;

  void put(String key, String contentType, String text) {
    put(key, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String key, String contentType, byte[] body) {
    s3.putObject(
        it -> it.bucket(name).key(key).contentType(contentType), RequestBody.fromBytes(body));
  }

  void putInParts(String key, String contentType, byte[] body) {
    String id =
        s3.createMultipartUpload(it -> it.bucket(name).key(key).contentType(contentType))
            .uploadId();
    List<CompletedPart> parts = new ArrayList<>();
    for (int at = 0; at < body.length; at += PART) {
      int number = parts.size() + 1;
      byte[] part = Arrays.copyOfRange(body, at, Math.min(body.length, at + PART));
      String eTag =
          s3.uploadPart(
                  it -> it.bucket(name).key(key).uploadId(id).partNumber(number),
                  RequestBody.fromBytes(part))
              .eTag();
      parts.add(CompletedPart.builder().partNumber(number).eTag(eTag).build());
    }
    s3.completeMultipartUpload(
        it -> it.bucket(name).key(key).uploadId(id).multipartUpload(all -> all.parts(parts)));
  }

  void copy(String from, String to) {
    s3.copyObject(
        it -> it.sourceBucket(name).sourceKey(from).destinationBucket(name).destinationKey(to));
  }

  void delete(String key) {
    s3.deleteObject(it -> it.bucket(name).key(key));
  }

  boolean exists(String key) {
    try {
      s3.headObject(it -> it.bucket(name).key(key));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }
}
