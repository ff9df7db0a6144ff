package io.standfirst.store;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.document.ArticleDocument.Source;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.FigureEntry.UnitEntry;
import io.standfirst.document.SentenceEntry;
import io.standfirst.engine.EngineVersion;
import io.standfirst.summary.topics.KeyPhrase;
import io.standfirst.summary.topics.Name;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Documents for tests. */
public final class Documents {
  public static final String BUCKET = "articles";

  private Documents() {}

  public static ArticleDocument ready(String key, Instant received, String text) {
    return ready(key, received, text, "A title", 3);
  }

  public static ArticleDocument ready(
      String key, Instant received, String text, String title, int figures) {
    return new ArticleDocument(
        ArticleDocument.SCHEMA,
        ArticleId.of(BUCKET, key).value(),
        Status.READY,
        source(key),
        received.toString(),
        title,
        List.of("Ada Byline"),
        "2026-11-21",
        "en",
        null,
        null,
        null,
        2,
        1,
        List.of(new SentenceEntry(text, 0, text.length(), 0, 1, Map.of("position", 1.0))),
        IntStream.range(0, figures).mapToObj(Documents::figure).toList(),
        List.of(new KeyPhrase("a phrase", 0.5)),
        List.of(new Name("Ada", 2)),
        text,
        "utf16",
        null,
        null,
        EngineVersion.CURRENT);
  }

  public static ArticleDocument failed(String key, Instant received) {
    return ArticleDocument.failed(
            ArticleId.of(BUCKET, key).value(),
            source(key),
            new ErrorEntry("ENCRYPTED", "The file is protected by a password."),
            EngineVersion.CURRENT)
        .withReceived(received.toString());
  }

  static ArticleDocument withFigure(ArticleDocument document, FigureEntry figure) {
    return document.withFigures(Collections.nCopies(20, figure));
  }

  static FigureEntry figure(int index) {
    return figure(index, List.of(List.of(index, index + 2)));
  }

  static FigureEntry figure(int index, List<List<Integer>> occurrences) {
    return new FigureEntry(
        "figure " + index,
        index,
        index + 2,
        0,
        "count",
        BigDecimal.valueOf(index),
        null,
        null,
        "exact",
        null,
        new UnitEntry("person", "person", null),
        "people number " + index,
        null,
        null,
        "stated",
        List.of(),
        occurrences,
        index + 1,
        0.5);
  }

  private static Source source(String key) {
    return new Source(BUCKET, key, null, key, "text/plain", "UTF-8", 10L, "00");
  }
}
