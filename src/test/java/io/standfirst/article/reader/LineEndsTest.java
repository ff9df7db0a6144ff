package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What line ends of plain texts mean. */
final class LineEndsTest {
  private static final String ONE =
      """
      The harbour wall was raised by two metres in the spring, the
      council said on Monday, after a quarrel that had gone on for
      longer than most of the fishermen could remember at all.
      """;
  private static final String TWO =
      """
      Fishermen had asked for it since the flood of the year 1987,
      when nine boats were lost at anchor and the market stood under
      water for a week.
      """;

  @Test
  void rules_partParagraphs() {
    assertThat(
            paragraphs(
                article(ONE + "* * *\n" + TWO + "=====\n" + ONE.replace("two", "9"), "a.txt")))
        .hasSize(3)
        .noneMatch(it -> it.contains("*") || it.contains("="));
  }

  @Test
  void indentedFirstLines_partParagraphs() {
    assertThat(
            paragraphs(
                article("\t" + ONE + "\t" + TWO + "    " + ONE.replace("two", "9"), "a.txt")))
        .hasSize(3);
  }

  @Test
  void hangingIndent_partsNothing() {
    assertThat(paragraphs(article(ONE.replace("\n", "\n   ") + "\n\n" + TWO, "a.txt"))).hasSize(2);
  }

  @Test
  void carriageReturnsAlone_endLines() {
    assertThat(paragraphs(article((ONE + "\n" + TWO).replace('\n', '\r'), "a.txt"))).hasSize(2);
  }

  @Test
  void formFeeds_partParagraphs() {
    assertThat(paragraphs(article(ONE + "\f\n" + TWO, "a.txt"))).hasSize(2);
  }

  @Test
  void ideographsBrokenAtAColumn_areJoined() {
    String line = "港の壁は春に二メートル高くなったと市議会が月曜日に述べたが漁師たちは洪水の年からそれを求め";
    assertThat(
            paragraphs(article(line + "\n" + line + "\n" + line + "\n続けた。\n", "a.txt")).getFirst())
        .isEqualTo(line + line + line + "続けた。");
  }

  @Test
  void ideographsWithRaggedLines_keepWhatTheBreaksPart() {
    String text =
        """
        港の壁は春に二メートル高くなったと市議会が月曜日に述べた。漁師たちは
        洪水の年からそれを求めており、市場は一週間も水の下にあったので
        誰も反対しなかったと、工事に当たった会社の
        責任者が記者たちに話し、来年の春までには港の入口にも新しい門を建てる
        予定であると付け加えた。
        """;
    assertThat(article(text, "a.txt").text()).contains("漁師たちは 洪水の年から", "会社の 責任者が");
  }
}
