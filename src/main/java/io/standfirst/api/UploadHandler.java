package io.standfirst.api;

import io.standfirst.document.DocumentJson;
import io.standfirst.store.ArticleId;
import io.standfirst.store.Bucket;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Gives leave to upload one file: a presigned PUT under a key of the server's making. */
final class UploadHandler implements Handler {
  static final Duration VALIDITY = Duration.ofMinutes(5);

  private final Bucket bucket;
  private final RandomGenerator random;
  private final InstantSource clock;

  UploadHandler(Bucket bucket, RandomGenerator random, InstantSource clock) {
    this.bucket = bucket;
    this.random = random;
    this.clock = clock;
  }

  @Override
  public ApiResponse handle(Call call) {
    String contentType = call.request().header("Content-Type");
    if (contentType != null && !JsonBody.isJson(contentType)) {
      throw new ProblemException(
          Problem.unsupportedMediaType("Send name, contentType and bytes as application/json."));
    }
    Values body = call.body();
    String key = ObjectKeys.of(body.sureText("name"), random);
    Bucket.PresignedUpload upload =
        bucket.presign(key, body.sureText("contentType"), body.sureWhole("bytes"), VALIDITY);
    String id = ArticleId.of(bucket.name(), key).value();
    Answers.UploadTicket ticket =
        new Answers.UploadTicket(
            id,
            key,
            "PUT",
            upload.url().toString(),
            new TreeMap<>(upload.headers()),
            clock.instant().plus(VALIDITY).truncatedTo(ChronoUnit.SECONDS).toString());
    return ApiResponse.json(201, DocumentJson.MAPPER.writeValueAsBytes(ticket))
        .withHeader("Location", "articles/" + id);
  }
}
