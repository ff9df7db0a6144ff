package io.standfirst.document;

import io.standfirst.article.Article;
import io.standfirst.document.ArticleDocument.Source;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.figures.Figure;
import io.standfirst.summary.Summary;
import io.standfirst.summary.topics.KeyPhrase;
import io.standfirst.summary.topics.Name;
import java.util.List;

/** Makes documents of what the engines found. */
public final class ArticleDocuments {
  private static final int WORDS_A_MINUTE = 238; // Brysbaert 2019, silent reading of English prose

  private ArticleDocuments() {}

  /** The whole document of an article, its text and all of its figures in it. */
  public static ArticleDocument ready(
      String id,
      Source source,
      Article article,
      int wordCount,
      Summary summary,
      List<Figure> figures,
      List<KeyPhrase> keyPhrases,
      List<Name> names,
      String engine) {
    return new ArticleDocument(
        ArticleDocument.SCHEMA,
        id,
        Status.READY,
        source,
        null,
        article.title(),
        article.byline().isEmpty() ? null : article.byline(),
        article.published(),
        article.language().isKnown() ? article.language().code() : null,
        article.url(),
        article.site(),
        article.description(),
        wordCount,
        Math.max(1, Math.ceilDiv(wordCount, WORDS_A_MINUTE)),
        sentences(summary, article.text()),
        figures.stream().map(FigureEntry::of).toList(),
        keyPhrases,
        names,
        article.text(),
        OffsetUnit.UTF16.label(),
        article.warnings().isEmpty() ? null : article.warnings(),
        null,
        engine);
  }

  /** The sentences of a summary of {@code text}, as documents show them. */
  public static List<SentenceEntry> sentences(Summary summary, String text) {
    return summary.sentences().stream().map(chosen -> SentenceEntry.of(chosen, text)).toList();
  }
}
