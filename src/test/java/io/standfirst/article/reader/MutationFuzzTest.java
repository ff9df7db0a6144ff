package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken copies of good files: each is an article or a named refusal, never an exception. */
final class MutationFuzzTest {
  private static final int MUTANTS = 60;

  static Stream<Arguments> files() throws IOException {
    return Stream.of(
        Arguments.of("a.docx", Files.docx("One sentence here.", "Another there.")),
        Arguments.of("a.odt", Files.odt("One sentence here.", "Another there.")),
        Arguments.of("a.epub", Files.epub("<p>One sentence here.</p>", "<p>Another.</p>")),
        Arguments.of("a.pdf", Files.pdf(List.of(List.of("Title", "One sentence here.")))),
        Arguments.of("a.rtf", Files.utf8("{\\rtf1\\ansi One \\b bold\\b0 sentence.\\par Two.}")),
        Arguments.of("a.html", Files.utf8("<html lang=en><p>One <a href=x>two</a><table><td>3")),
        Arguments.of("a.md", Files.utf8("---\ntitle: x\n---\n# One\n\n- two\n- **three**\n> four")),
        Arguments.of("a.eml", Files.utf8("From: a@b\nTo: c@d\nSubject: x\nDate: y\n\nWords.")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  @Timeout(120)
  void mutants_neverThrow(String name, byte[] good) {
    ArticleReader reader = new ArticleReader(Limits.DEFAULT.withTime(Duration.ofSeconds(10)));
    Random random = new Random(name.hashCode());
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = mutated(good, random);
      Reading reading = reader.read(new Upload(mutant, Hints.ofName(name)));
      assertThat(reading).as("mutant %d of %s", i, name).isNotNull();
      if (reading instanceof Article article) {
        assertThat(article.text()).isNotBlank();
      }
    }
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] mutant = good.clone();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(mutant, random.nextInt(1, mutant.length))
        : mutant;
  }
}
