package io.standfirst.article.reader;

import static io.standfirst.article.reader.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limit;
import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that hold more text than is read: each gives its beginning, and says so. */
final class LongFilesTest {
  private static final int MOST = 4000;
  private static final String[] WORDS =
      "a harbour|wind|nets|its crew|salt|tides|ropes".split("\\|", -1);
  private static final String MAIL =
      "From: a@example.org\nSubject: Harbour\nMIME-Version: 1.0\nContent-Type: text/";
  private static final Limits SMALL =
      Limits.DEFAULT.with(Limit.WRITTEN, MOST).with(Limit.PAGE_CHARACTERS, MOST);

  static Stream<Arguments> files() throws IOException {
    String[] lines = new String[200];
    for (int i = 0; i < lines.length; i++) {
      lines[i] =
          "Line " + i + " tells of " + WORDS[i % 7] + " and of the ferries that sail at noon.";
    }
    String html = "<p>" + String.join("</p><p>", lines);
    String[] chapters = Arrays.stream(lines).map(it -> "<p>" + it + "</p>").toArray(String[]::new);
    return Stream.of(
        Arguments.of("a.txt", utf8(String.join("\n\n", lines))),
        Arguments.of("a.md", utf8("# Harbour\n\n" + String.join("\n\n", lines))),
        Arguments.of("a.html", utf8("<html><title>Harbour</title><body>" + html)),
        Arguments.of("one-text.html", utf8("<html><body><p>" + String.join(" ", lines))),
        Arguments.of("a.xml", utf8("<article><para>" + String.join("</para><para>", lines))),
        Arguments.of("html.eml", utf8(MAIL + "html\n\n" + html)),
        Arguments.of("a.mbox", utf8(mailbox(lines))),
        Arguments.of("a.docx", Files.docx(lines)),
        Arguments.of("one-text.docx", Files.docx(String.join(" ", lines))),
        Arguments.of("a.odt", Files.odt(lines)),
        Arguments.of("a.rtf", utf8("{\\rtf1\\ansi " + String.join("\\par ", lines) + "\\par}")),
        Arguments.of("a.epub", Files.epub(chapters)),
        Arguments.of("a.pdf", Files.pdf(pages(lines))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void file_givesItsBeginningAndSaysSo(String name, byte[] file) {
    assertThat(new ArticleReader(SMALL).read(new Upload(file, Hints.ofName(name))))
        .isInstanceOfSatisfying(
            Article.class,
            article -> {
              assertThat(article.text()).contains("Line 5 tells").doesNotContain("Line 195 tells");
              assertThat(article.text()).hasSizeBetween(MOST / 2, 2 * MOST);
              assertThat(article.warnings())
                  .extracting(Article.Warning::code)
                  .contains("TRUNCATED");
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void sameFile_isReadToItsEndWhereTheLimitsAllow(String name, byte[] file) {
    assertThat(new ArticleReader(Limits.DEFAULT).read(new Upload(file, Hints.ofName(name))))
        .isInstanceOfSatisfying(
            Article.class,
            article -> {
              assertThat(article.text()).contains("Line 195 tells");
              assertThat(article.warnings())
                  .extracting(Article.Warning::code)
                  .doesNotContain("TRUNCATED");
            });
  }

  /** What scripts hold is no text, however long: the article may come after it. */
  @Test
  void scriptBeforeTheText_countsForNothing() {
    String page =
        "<html><body><script>" + "var harbour = 1;".repeat(MOST) + "</script><p>One sentence here.";
    assertThat(new ArticleReader(SMALL).read(new Upload(utf8(page), Hints.NONE)))
        .isInstanceOfSatisfying(
            Article.class, article -> assertThat(article.text()).isEqualTo("One sentence here."));
  }

  private static String mailbox(String[] lines) {
    StringBuilder mailbox = new StringBuilder();
    for (String line : lines) {
      mailbox.append("From a@example.org Tue Aug 12 05:10:26 2025\n").append(MAIL);
      mailbox.append("plain\n\n").append(line).append("\n\n");
    }
    return mailbox.toString();
  }

  private static List<List<String>> pages(String[] lines) {
    List<List<String>> pages = new ArrayList<>();
    for (int from = 0; from < lines.length; from += 40) {
      pages.add(List.of(lines).subList(from, from + 40));
    }
    return pages;
  }
}
