package io.standfirst.ingest;

import static java.util.Objects.requireNonNull;

import io.standfirst.article.Article.Warning;
import io.standfirst.article.Unreadable;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.document.FigureEntry;
import io.standfirst.store.ItemLimits;
import java.util.List;

/**
 * Makes documents fit their items. An article of nothing but numbers keeps as many of its most key
 * figures as fit, and says so; a document that does not fit even without figures (a text of one
 * endless sentence that will not compress) is refused as one that exceeds a limit.
 */
final class DocumentFit {
  /** More figures than ever fit, so that few sizes need trying. */
  private static final int MAX_FIGURES = 4096;

  private DocumentFit() {}

  static ArticleDocument fitting(ArticleDocument document) {
    if (ItemLimits.fits(document)) {
      return document;
    }
    List<FigureEntry> figures = document.figures() == null ? List.of() : document.figures();
    int fits = -1;
    int tooMany = Math.min(figures.size(), MAX_FIGURES) + 1;
    while (tooMany - fits > 1) {
      int middle = (fits + tooMany) >>> 1;
      if (ItemLimits.fits(withFigures(document, middle))) {
        fits = middle;
      } else {
        tooMany = middle;
      }
    }
    return fits < 0 ? refused(document) : withFigures(document, fits);
  }

  private static ArticleDocument withFigures(ArticleDocument document, int count) {
    return document
        .withTopFigures(count)
        .withWarning(
            new Warning(
                "TRUNCATED", "Only the " + count + " most key figures of the article are kept."));
  }

  private static ArticleDocument refused(ArticleDocument document) {
    Unreadable reason =
        new Unreadable.LimitExceeded("its document is larger than one item of the table");
    return ArticleDocument.failed(
            document.id(), document.source(), ErrorEntry.of(reason), document.engine())
        .withReceived(requireNonNull(document.received(), "received"));
  }
}
