package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What mail, feeds and other XML are read as: the cases of mail.txt and feeds.txt. */
final class MailAndFeedsTest {
  private static final String CASE = "\n== ";
  private static final String READ_AS = "\n==>\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void file_isReadAsTold(String name, String file, List<String> expected) {
    Article article = Readings.article(file, name.substring(0, name.indexOf(',')));
    Map<String, @Nullable Object> facts = facts(article);
    List<String> paragraphs = new ArrayList<>();
    for (String line : expected) {
      String fact = line.substring(0, Math.max(0, line.indexOf(": ")));
      if (facts.containsKey(fact)) {
        assertThat(line).isEqualTo(fact + ": " + facts.get(fact));
      } else {
        paragraphs.add(line);
      }
    }
    assertThat(Readings.paragraphs(article)).isEqualTo(paragraphs);
  }

  /** Files of old Macs end their lines so. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("mail")
  void sameMail_isReadFromLinesThatEndInCarriageReturns(
      String name, String file, List<String> expected) {
    file_isReadAsTold(name, file.replace('\n', '\r'), expected);
  }

  static Stream<Arguments> files() throws IOException {
    return Stream.concat(mail(), cases("feeds.txt"));
  }

  static Stream<Arguments> mail() throws IOException {
    return cases("mail.txt");
  }

  private static Map<String, @Nullable Object> facts(Article article) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("title", article.title());
    facts.put("byline", article.byline());
    facts.put("published", article.published());
    facts.put("language", article.language().code());
    facts.put("url", article.url());
    facts.put("site", article.site());
    facts.put("warnings", article.warnings().stream().map(Article.Warning::code).toList());
    return facts;
  }

  private static Stream<Arguments> cases(String table) throws IOException {
    String text;
    try (InputStream in = MailAndFeedsTest.class.getResourceAsStream(table)) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String line : text.substring(0, text.indexOf(CASE)).split("\n", -1)) {
      if (line.startsWith(" = ", 1)) {
        text = text.replace("{" + line.charAt(0) + "}", line.substring(4));
      }
    }
    return Stream.of(text.split(CASE, -1)).skip(1).map(MailAndFeedsTest::parsed);
  }

  private static Arguments parsed(String told) {
    int file = told.indexOf('\n');
    int expected = told.indexOf(READ_AS);
    return Arguments.of(
        told.substring(0, file),
        told.substring(file + 1, expected + 1),
        told.substring(expected + READ_AS.length()).lines().toList());
  }
}
