package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limit;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The limit of what may stand within each other. */
final class NestingTest {
  private static final Limits SHALLOW = Limits.DEFAULT.with(Limit.NESTING, 8);

  @Test
  void partsOfMailWithinEachOther_exceedLimit() {
    assertThat(read(Files.utf8(mail(3)), SHALLOW)).isInstanceOf(Article.class);
    assertThat(read(Files.utf8(mail(9)), SHALLOW))
        .isEqualTo(new Unreadable.LimitExceeded("8 parts within each other"));
  }

  @Test
  void elementsOfAnOfficeFileWithinEachOther_exceedLimit() throws IOException {
    String lists =
        "<text:list><text:list-item>".repeat(20)
            + "<text:p>Deep words.</text:p>"
            + "</text:list-item></text:list>".repeat(20);
    byte[] file = Files.odt(lists);
    assertThat(read(file, Limits.DEFAULT)).isInstanceOf(Article.class);
    assertThat(read(file, SHALLOW))
        .isEqualTo(new Unreadable.LimitExceeded("8 elements within each other"));
  }

  @Test
  void elementsOfAPageWithinEachOther_keepTheirText() {
    String page = "<html><body>" + "<div>".repeat(100) + "<p>Deep words.</p></body></html>";
    assertThat(read(Files.utf8(page), SHALLOW))
        .isInstanceOfSatisfying(
            Article.class, article -> assertThat(article.text()).isEqualTo("Deep words."));
  }

  private static String mail(int depth) {
    StringBuilder mail =
        new StringBuilder("From: a@example.org\nSubject: Harbour\nMIME-Version: 1.0\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\n\n--b").append(i).append('\n');
    }
    return mail.append("Content-Type: text/plain\n\nDeep words.\n").toString();
  }

  private static Reading read(byte[] bytes, Limits limits) {
    return new ArticleReader(limits).read(new Upload(bytes, Hints.NONE));
  }
}
