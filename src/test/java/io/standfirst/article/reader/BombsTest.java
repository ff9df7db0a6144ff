package io.standfirst.article.reader;

import static io.standfirst.article.reader.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limit;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that come to much: each is refused by name, and those beside it are read. */
@Timeout(180)
final class BombsTest {
  private static final Limits SMALL = Limits.DEFAULT.with(Limit.CHILD_HEAP, 64 << 20);

  static Stream<Arguments> bombs() throws IOException {
    return Stream.of(
        Arguments.of("stream of a PDF", Bombs.pdfPage("/FlateDecode", "q Q ", 150 << 20)),
        Arguments.of("objects of a PDF", Bombs.pdfPage("/FlateDecode", "[]", 8 << 20)),
        Arguments.of("part of a zip", Bombs.docx(200 << 20)),
        Arguments.of("groups of RTF", utf8("{\\rtf1 " + "{".repeat(2_000_000))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void bomb_isRefusedForItsLimit(String name, byte[] file) {
    assertThat(read(new ArticleReader(SMALL), file)).isInstanceOf(Unreadable.LimitExceeded.class);
  }

  @Test
  void filterUponFilter_isLeftToAProcessOfItsOwn() throws IOException {
    byte[] file = Bombs.pdfDeflatedTwice("[]", 400 << 20);
    assertThat(file).hasSizeLessThan(10_000);
    assertThat(read(new ArticleReader(SMALL), file)).isInstanceOf(Unreadable.class);
  }

  @Test
  void goodFilesAmongBombs_areAllRead() throws Exception {
    ArticleReader reader = new ArticleReader(SMALL);
    byte[] bomb = Bombs.pdfPage("/FlateDecode", "[]", 8 << 20);
    byte[] good = Files.pdf(List.of(List.of("The harbour", "The ferry leaves at noon today.")));
    List<Callable<Reading>> work = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      work.add(() -> read(reader, bomb));
      work.add(() -> read(reader, good));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Reading>> readings = threads.invokeAll(work);
      for (int i = 0; i < readings.size(); i += 2) {
        assertThat(readings.get(i).get()).isInstanceOf(Unreadable.LimitExceeded.class);
        assertThat(readings.get(i + 1).get()).isInstanceOf(Article.class);
      }
    }
  }

  @Test
  void heavyFile_isReadInAProcessOfItsOwnAsALightOneIs() throws IOException {
    byte[] pdf = Files.pdf(List.of(List.of("The harbour", "The ferry \u201cAda\u201d leaves.")));
    byte[] docx = Files.docx("One sentence here.", "Another \uD83D\uDE00 there.");
    byte[] odt = Files.odt("One sentence here.", "Another there.");
    ArticleReader everythingIsHeavy = new ArticleReader(Limits.DEFAULT.with(Limit.LIGHT_BYTES, 0));
    for (byte[] file : List.of(pdf, docx, odt)) {
      assertThat(read(everythingIsHeavy, file))
          .isInstanceOf(Article.class)
          .isEqualTo(read(new ArticleReader(Limits.DEFAULT), file));
    }
  }

  @Test
  void brokenHeavyFile_isRefusedAsALightOneIs() throws IOException {
    ArticleReader everythingIsHeavy = new ArticleReader(Limits.DEFAULT.with(Limit.LIGHT_BYTES, 0));
    assertThat(read(everythingIsHeavy, Files.encryptedPdf("secret")))
        .isEqualTo(new Unreadable.Encrypted());
    assertThat(read(everythingIsHeavy, Files.pdf(List.of(List.of()))))
        .isEqualTo(new Unreadable.NoArticleText());
    assertThat(read(everythingIsHeavy, Files.odt("<broken>")))
        .isInstanceOf(Unreadable.Corrupt.class);
  }

  @Test
  void heavyFileBeyondItsTime_isKilled() throws IOException {
    ArticleReader reader = new ArticleReader(Limits.DEFAULT.with(Limit.TIME, 3_000));
    byte[] slow = Bombs.pdfPage("/FlateDecode", "/F 1 Tf ", 100 << 20);
    long start = System.nanoTime();
    assertThat(read(reader, slow)).isInstanceOf(Unreadable.LimitExceeded.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(reader.isHarmed()).isFalse();
  }

  @Test
  void heapOfAChild_isALimit() throws IOException {
    byte[] pdf = Files.pdf(List.of(List.of("The harbour", "The ferry leaves at noon today.")));
    Limits tiny = Limits.DEFAULT.with(Limit.LIGHT_BYTES, 0).with(Limit.CHILD_HEAP, 6 << 20);
    assertThat(read(new ArticleReader(tiny), pdf))
        .isEqualTo(new Unreadable.LimitExceeded("memory"));
  }

  private static Reading read(ArticleReader reader, byte[] file) {
    return reader.read(new Upload(file, Hints.NONE));
  }
}
