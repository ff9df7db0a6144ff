package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import java.util.List;

/** Reads files in tests. */
final class Readings {
  private Readings() {}

  static Reading read(byte[] bytes, String name) {
    return new ArticleReader(Limits.DEFAULT).read(new Upload(bytes, Hints.ofName(name)));
  }

  static Article article(byte[] bytes, String name) {
    Reading reading = read(bytes, name);
    assertThat(reading).isInstanceOf(Article.class);
    return (Article) reading;
  }

  static Article article(String text, String name) {
    return article(Files.utf8(text), name);
  }

  static List<String> paragraphs(Article article) {
    return List.of(article.text().split("\n\n", -1));
  }
}
