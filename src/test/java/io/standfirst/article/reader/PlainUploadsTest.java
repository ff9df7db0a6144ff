package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import org.junit.jupiter.api.Test;

final class PlainUploadsTest {
  private static final String LEAD = "A council has raised its harbour wall after a long quarrel.";
  private static final String TITLE = "Harbour Wall Raised After Years of Quarrel";
  private static final String ONE =
      "The harbour wall was raised by two metres in the spring, the council said on Monday.";
  private static final String TWO =
      "Fishermen had asked for it since the flood of 1987, when nine boats were lost at anchor.";

  @Test
  void doubledTitleUnderLeadLine_isTitleAndDescription() {
    Article article = article(String.join("\n", LEAD, TITLE, "", TITLE, ONE, TWO), "a.txt");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.description()).isEqualTo(LEAD);
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }

  @Test
  void boldDoubledTitle_losesItsMarks() {
    String bold = "**" + TITLE + "**";
    Article article = article(String.join("\n", LEAD, bold, "", bold, ONE, TWO), "a.txt");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.description()).isEqualTo(LEAD);
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }

  @Test
  void repeatedParagraphs_areToldOnce() {
    Article article = article(String.join("\n", ONE, TWO, ONE, TWO), "a.txt");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
    assertThat(article.title()).isNull();
    assertThat(article.language().code()).isEqualTo("en");
  }

  @Test
  void jekyllPostNamedText_statesItsFacts() {
    Article article =
        article(
            """
            ---
            layout: post
            title: "Breaking: harbour wall raised"
            date: 2026-03-04T06:20:31
            author: "jdoe"
            excerpt: "A wall, at last."
            ---

            %s

            %s

            Additional reporting by Ann Other
            """
                .formatted(ONE, TWO),
            "a.txt");
    assertThat(article.title()).isEqualTo("Breaking: harbour wall raised");
    assertThat(article.published()).isEqualTo("2026-03-04T06:20:31");
    assertThat(article.byline()).containsExactly("jdoe");
    assertThat(article.description()).isEqualTo("A wall, at last.");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }

  @Test
  void frontMatterThatIsNoYaml_isReadLineByLine() {
    Article article =
        article("---\ntitle: Breaking: wall raised\nauthor: Jane Doe\n---\n" + ONE, "a.md");
    assertThat(article.title()).isEqualTo("Breaking: wall raised");
    assertThat(article.byline()).containsExactly("Jane Doe");
  }

  @Test
  void tomlFrontMatter_statesItsFacts() {
    Article article =
        article(
            "+++\ntitle = \"Wall raised\"\ndate = 2026-03-04T06:20:31Z\nauthors = [\"A. Marsh\","
                + " \"B. Reed\"]\n+++\n"
                + ONE,
            "a.md");
    assertThat(article.title()).isEqualTo("Wall raised");
    assertThat(article.published()).isEqualTo("2026-03-04T06:20:31Z");
    assertThat(article.byline()).containsExactly("A. Marsh", "B. Reed");
  }

  @Test
  void oneParagraph_isBodyNeverTitle() {
    Article article = article("Harbour wall raised", "a.txt");
    assertThat(article.text()).isEqualTo("Harbour wall raised");
    assertThat(article.title()).isNull();
  }

  @Test
  void headlineAndByline_areTakenFromTheStart() {
    Article article =
        article(String.join("\n\n", TITLE, "By Jane Doe", "12 August 2025", ONE, TWO), "a.txt");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.published()).isEqualTo("2025-08-12");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }

  @Test
  void wrappedLines_areOneParagraph() {
    Article article =
        article(
            """
            The harbour wall was raised by two metres in the spring, the
            council said on Monday, after a quarrel that had gone on for
            longer than most of the fishermen could remember at all.

            Nobody was against it in the end.
            """,
            "a.txt");
    assertThat(paragraphs(article)).hasSize(2);
    assertThat(article.text()).startsWith("The harbour wall").contains("the council said on");
  }

  @Test
  void markdown_leavesNoMarks() {
    Article article =
        article(
            """
            # Wall *raised*

            The [harbour](https://example.org) wall was **raised** by `two` metres.

            - first item
            - second item

            ```
            code
            ```
            """,
            "a.md");
    assertThat(article.title()).isEqualTo("Wall raised");
    assertThat(paragraphs(article))
        .containsExactly(
            "The harbour wall was raised by two metres.", "first item\nsecond item", "code");
  }

  @Test
  void furnitureLines_areTakenOut() {
    Article article =
        article(
            String.join(
                "\n\n",
                ONE,
                "Advertisement",
                "Read more: the flood of 1987",
                TWO,
                "© 2025 Harbour Post"),
            "a.txt");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }
}
