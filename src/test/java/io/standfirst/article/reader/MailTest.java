package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import org.junit.jupiter.api.Test;

final class MailTest {
  private static final String HEADER =
      """
      From: jane@example.org (Jane Doe)
      Subject: Harbour news
      Date: Tue, 12 Aug 2025 05:10:26 +0100
      MIME-Version: 1.0
      """;
  private static final String ONE =
      "The harbour wall was raised by two metres in the spring, the council said on Monday.";
  private static final String TWO =
      "Fishermen had asked for it since the flood of 1987, when nine boats were lost at anchor.";

  @Test
  void flowedText_isOneParagraph() {
    Article article =
        article(
            HEADER
                + "Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
                + "The harbour wall was \nraised by two metres \nin the spring.\n\nIt holds.\n",
            "a.eml");
    assertThat(paragraphs(article))
        .containsExactly("The harbour wall was raised by two metres in the spring.", "It holds.");
    assertThat(article.byline()).containsExactly("Jane Doe");
  }

  @Test
  void answeredMessageAndSignature_areLeftOut() {
    Article article =
        article(
            HEADER
                + "\n"
                + ONE
                + "\n\nOn Monday John Roe wrote:\n> Is it done?\n> J.\n\n"
                + TWO
                + "\n\n-- \nJane Doe\nHarbour Post\n",
            "a.eml");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }

  @Test
  void originalMessageBelowAnAnswer_isLeftOut() {
    Article article =
        article(
            HEADER + "\n" + ONE + "\n\n-----Original Message-----\nFrom: John\n\n" + TWO, "a.eml");
    assertThat(paragraphs(article)).containsExactly(ONE);
  }

  @Test
  void messagePassedOn_isRead() {
    Article article =
        article(
            HEADER
                + "\n---------- Forwarded message ---------\nFrom: John Roe <j@example.org>\n"
                + "Date: Mon, 11 Aug 2025\nSubject: The wall\nTo: <jane@example.org>\n\n"
                + ONE
                + "\n\n"
                + TWO,
            "a.eml");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }

  @Test
  void messageWithinANote_isTheArticle() {
    Article article =
        article(
            HEADER
                + "Content-Type: multipart/mixed; boundary=x\n\n"
                + "--x\n"
                + "Content-Type: text/plain\n\n"
                + "See below.\n"
                + "--x\n"
                + "Content-Type: message/rfc822\n\n"
                + "From: John Roe <j@example.org>\n"
                + "Subject: The wall\n"
                + "Date: Mon, 11 Aug 2025 09:00:00 +0000\n\n"
                + ONE
                + "\n\n"
                + TWO
                + "\n--x--\n",
            "a.eml");
    assertThat(article.title()).isEqualTo("The wall");
    assertThat(article.byline()).containsExactly("John Roe");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }

  @Test
  void attachedText_isLeftOut() {
    Article article =
        article(
            HEADER
                + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
                + ONE
                + "\n--x\nContent-Type: text/plain; name=log.txt\nContent-Disposition: attachment;"
                + " filename=log.txt\n\n"
                + TWO
                + "\n--x--\n",
            "a.eml");
    assertThat(article.text()).isEqualTo(ONE);
  }

  @Test
  void poorHtml_yieldsToThePlainPart() {
    Article article =
        article(
            HEADER
                + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type:"
                + " text/plain\n\n"
                + ONE
                + "\n\n"
                + TWO
                + "\n--x\nContent-Type: text/html\n\n<p>See the plain part.</p>\n--x--\n",
            "a.eml");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }

  @Test
  void quotedHtml_isLeftOut() {
    Article article =
        article(
            HEADER
                + "Content-Type: text/html; charset=utf-8\n\n<p>"
                + ONE
                + "</p><p>"
                + TWO
                + "</p><p>"
                + ONE.replace("spring", "autumn")
                + "</p><div class=gmail_quote><p>Is the wall of the harbour done at"
                + " last?</p></div>",
            "a.eml");
    assertThat(article.text()).contains(TWO).doesNotContain("done at last");
  }

  @Test
  void carriageReturnsAlone_endLines() {
    Article article = article((HEADER + "\n" + ONE + "\n").replace('\n', '\r'), "a.eml");
    assertThat(article.text()).isEqualTo(ONE);
    assertThat(article.title()).isEqualTo("Harbour news");
  }

  @Test
  void fewHeaderFields_areMailWhereTheNameSaysSo() {
    assertThat(article("Subject: The wall\n\n" + ONE + "\n", "a.eml").title())
        .isEqualTo("The wall");
  }

  @Test
  void mailboxOfOneMessage_isThatMessage() {
    Article article =
        article("From jane Tue Aug 12 05:10:26 2025\n" + HEADER + "\n" + ONE + "\n", "a.mbox");
    assertThat(article.text()).isEqualTo(ONE);
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void messagesUnderOneSubject_areAllRead() {
    String postmark = "From jane Tue Aug 12 05:10:26 2025\n";
    String mailbox = postmark + HEADER + "\n" + ONE + "\n\n" + postmark + HEADER + "\n" + TWO + "\n";
    assertThat(paragraphs(article(mailbox, "a.mbox"))).containsExactly("Harbour news", ONE, TWO);
  }

  @Test
  void mailboxOfSeveralMessages_warns() {
    String postmark = "From jane Tue Aug 12 05:10:26 2025\n";
    Article article =
        article(
            postmark
                + HEADER
                + "\n"
                + ONE
                + "\n\n"
                + postmark
                + "Subject: More\n\n"
                + TWO
                + "\n\nFrom here on nothing is a header.\n",
            "a.mbox");
    assertThat(article.warnings())
        .extracting(Article.Warning::code)
        .containsExactly("SEVERAL_ENTRIES");
    assertThat(paragraphs(article))
        .containsExactly("Harbour news", ONE, "More", TWO, "From here on nothing is a header.");
  }
}
