package io.standfirst.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The bundled sample articles, as {@code demo/index.tsv} lists them. */
final class DemoArticles {
  private DemoArticles() {}

  /** Puts those into the bucket that are not there yet. */
  static void put(S3Client s3, String bucket) {
    for (Sample sample : samples()) {
      if (!exists(s3, bucket, sample.name())) {
        s3.putObject(
            it -> it.bucket(bucket).key(sample.name()).contentType(sample.contentType()),
            RequestBody.fromBytes(resource(sample.name())));
      }
    }
  }

  static List<Sample> samples() {
    return new String(resource("index.tsv"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(fields -> new Sample(fields[0], fields[1]))
        .toList();
  }

  private static boolean exists(S3Client s3, String bucket, String key) {
    try {
      s3.headObject(it -> it.bucket(bucket).key(key));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }

  private static byte[] resource(String name) {
    try (@Nullable InputStream file = DemoArticles.class.getResourceAsStream("/demo/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the sample article " + name + " is missing");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A sample article.
   *
   * @param name of its file, and its key
   * @param contentType media type that it is uploaded with
   */
  record Sample(String name, String contentType) {}
}
