package io.standfirst.article.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.reader.ArticleReader;
import java.io.IOException;
import java.util.List;

/** Three paragraphs about a harbour wall to set on pages, and what is read of such pages. */
final class HarbourPdf {
  static final String[] WALL = {
    "The harbour wall was raised by two metres in the",
    "spring, which the council had promised to the people",
    "who live on the quay after the flood of that year."
  };
  static final String WALL_TEXT = String.join(" ", WALL);
  static final String[] FISH = {
    "Fishermen had asked for it since the boats were lost,",
    "and many of them came to see the last stone laid in",
    "the rain, with their families and a band."
  };
  static final String FISH_TEXT = String.join(" ", FISH);
  static final String[] COST = {
    "It cost less than the engineers had thought, because",
    "the stone came by sea from a quarry that is close to",
    "the harbour, and because the winter had been mild."
  };
  static final String COST_TEXT = String.join(" ", COST);
  static final float RIGHT = 320;

  private HarbourPdf() {}

  static Reading read(PdfPages pages) throws IOException {
    return new ArticleReader(Limits.DEFAULT).read(new Upload(pages.bytes(), Hints.ofName("a.pdf")));
  }

  static Article article(PdfPages pages) throws IOException {
    Reading reading = read(pages);
    assertThat(reading).isInstanceOf(Article.class);
    return (Article) reading;
  }

  static String text(PdfPages pages) throws IOException {
    return article(pages).text();
  }

  static List<String> paragraphs(PdfPages pages) throws IOException {
    return List.of(text(pages).split("\n\n", -1));
  }
}
