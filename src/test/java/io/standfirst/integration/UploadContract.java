package io.standfirst.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What becomes of objects that are put, overwritten, copied and deleted in the bucket. */
interface UploadContract extends Deployed {
  @ParameterizedTest
  @CsvSource({
    "marrowby-flood-first-report.txt, text/plain, 'Hundreds flee their homes'",
    "marrowby-flood-morning-after.md, text/markdown, 'Marrowby counts the cost'",
    "marrowby-flood-council.html, text/html, 'Council agrees £2m flood fund'",
    "marrowby-flood-newsletter.eml, message/rfc822, 'Marrowby after the flood'",
    "tillgate-bakeries-results.pdf, application/pdf, 'Tillgate Bakeries lifts profit'",
    "night-shift-sleep-study.docx,"
        + " application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
        + " 'Night-shift workers sleep'"
  })
  default void upload_ofAnyFormat_isReadAndSummarised(
      String name, String contentType, String title) {
    bucket().put("formats/" + name, contentType, Samples.demo(name));

    JsonNode article = api().awaitReady("formats/" + name);

    assertThat(article.path("title").asString()).startsWith(title);
    assertThat(article.path("summary").size()).isEqualTo(3);
    assertThat(article.path("figures").size()).isPositive();
    assertThat(article.at("/source/key").asString()).isEqualTo("formats/" + name);
    String text = article.path("text").asString();
    for (JsonNode sentence : article.path("summary")) {
      assertThat(text.substring(sentence.path("start").asInt(), sentence.path("end").asInt()))
          .isEqualTo(sentence.path("text").asString());
    }
    assertThat(api().listedIds("", 100)).contains(api().idOf("formats/" + name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "odd/with space.txt",
        "odd/one+one.txt",
        "odd/100%.txt",
        "odd/50%25 off.txt",
        "odd/Zürich.txt",
        "odd/😀 smile.txt",
        "odd/deep/er/and/deeper.txt",
        "odd/q?x=1&y#z.txt"
      })
  default void oddKey_isReadUnderItsOwnName(String key) {
    bucket().put(key, "text/plain", Samples.about("Ostley"));

    assertThat(api().awaitReady(key).at("/source/key").asString()).isEqualTo(key);
  }

  @Test
  default void overwrite_replacesTheArticle() {
    bucket().put("overwrite.txt", "text/plain", Samples.about("Firstham"));
    api().awaitReady("overwrite.txt");
    bucket().put("overwrite.txt", "text/plain", Samples.about("Secondby"));

    JsonNode article = api().awaitArticle("overwrite.txt", it -> Api.text(it).contains("Secondby"));

    assertThat(Api.text(article)).doesNotContain("Firstham");
    assertThat(api().listedIds("", 100)).containsOnlyOnce(api().idOf("overwrite.txt"));
  }

  @Test
  default void manyOverwrites_settleOnTheLast() {
    for (int version = 0; version < 12; version++) {
      bucket().put("settle.txt", "text/plain", Samples.about("Version" + version + "ham"));
    }

    api().awaitArticle("settle.txt", it -> Api.text(it).contains("Version11ham"));
    deployment().drain();
    assertThat(Api.text(api().awaitReady("settle.txt"))).contains("Version11ham");
  }

  @Test
  default void deletedObject_isNoArticle() {
    bucket().put("delete.txt", "text/plain", Samples.about("Goneham"));
    api().awaitReady("delete.txt");
    bucket().delete("delete.txt");

    api().awaitGone("delete.txt");
    assertThat(api().listedIds("", 100)).doesNotContain(api().idOf("delete.txt"));
  }

  @Test
  default void deletedAndPutAgain_isAnArticleAgain() {
    bucket().put("phoenix.txt", "text/plain", Samples.about("Ashby"));
    api().awaitReady("phoenix.txt");
    bucket().delete("phoenix.txt");
    api().awaitGone("phoenix.txt");
    bucket().put("phoenix.txt", "text/plain", Samples.about("Emberton"));

    assertThat(Api.text(api().awaitReady("phoenix.txt"))).contains("Emberton");
  }

  @Test
  default void copy_isAnArticleOfItsOwn() {
    bucket().put("original.txt", "text/plain", Samples.about("Twinham"));
    bucket().copy("original.txt", "copies/copy.txt");

    JsonNode copy = api().awaitReady("copies/copy.txt");

    assertThat(Api.text(copy)).isEqualTo(Api.text(api().awaitReady("original.txt")));
  }

  @Test
  default void multipartUpload_of20MegabytesOfText_isReadInPart() {
    bucket().putInParts("multipart.txt", "text/plain", Samples.longText(20 << 20));

    JsonNode article = api().awaitReady("multipart.txt");

    assertThat(article.at("/source/bytes").asInt()).isEqualTo(20 << 20);
    assertThat(Api.text(article).length()).isBetween(100_000, 500_000);
    assertThat(article.path("warnings").findValuesAsString("code")).contains("TRUNCATED");
  }

  @Test
  default void multipartUpload_overTheLimit_isTooLarge() {
    bucket().putInParts("too-large.txt", "text/plain", Samples.longText(26 << 20));

    assertThat(api().awaitFailed("too-large.txt").at("/error/code").asString())
        .isEqualTo("TOO_LARGE");
  }

  @Test
  default void badFiles_areListedAsFailedAndTheOthersGoOn() {
    byte[] noise = new byte[4_000];
    new Random(7).nextBytes(noise);
    bucket().put("bad/empty.txt", "text/plain", new byte[0]);
    bucket().put("bad/noise.txt", "text/plain", noise);
    bucket()
        .put(
            "bad/broken.pdf",
            "application/pdf",
            "%PDF-1.7\nbroken".getBytes(StandardCharsets.UTF_8));
    bucket().put("bad/but-good.txt", "text/plain", Samples.about("Fineham"));

    assertThat(api().awaitFailed("bad/empty.txt").at("/error/code").asString()).isEqualTo("EMPTY");
    assertThat(api().awaitFailed("bad/noise.txt").at("/error/code").asString())
        .isIn("NOT_TEXT", "UNSUPPORTED_TYPE");
    assertThat(api().awaitFailed("bad/broken.pdf").at("/error/code").asString())
        .isEqualTo("CORRUPT");
    api().awaitReady("bad/but-good.txt");
    assertThat(api().listedIds("&status=FAILED", 100))
        .contains(api().idOf("bad/empty.txt"), api().idOf("bad/noise.txt"))
        .doesNotContain(api().idOf("bad/but-good.txt"));
  }

  @Test
  default void burstFromManyClients_losesNothing() throws Exception {
    int uploads = 40;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> done = new ArrayList<>();
      for (int number = 0; number < uploads; number++) {
        String key = "burst/" + number + ".txt";
        String text = Samples.about("Burstham" + number);
        done.add(threads.submit(() -> bucket().put(key, "text/plain", text)));
      }
      for (Future<?> one : done) {
        one.get();
      }
    }

    for (int number = 0; number < uploads; number++) {
      assertThat(Api.text(api().awaitReady("burst/" + number + ".txt")))
          .contains("Burstham" + number);
    }
  }
}
