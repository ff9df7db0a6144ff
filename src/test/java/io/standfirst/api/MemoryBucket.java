package io.standfirst.api;

import io.standfirst.store.Bucket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A bucket that remembers what was asked of it. */
final class MemoryBucket implements Bucket {
  final List<String> deleted = new ArrayList<>();
  final List<Duration> validities = new ArrayList<>();

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public void delete(String key) {
    deleted.add(key);
  }

  @Override
  public PresignedUpload presign(String key, String contentType, long length, Duration validity) {
    validities.add(validity);
    String path = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    return new PresignedUpload(
        URI.create("https://articles.s3.example/" + path + "?length=" + length),
        Map.of("Content-Type", contentType));
  }
}
