package io.standfirst.store;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.DocumentJson;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.SentenceEntry;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article: its document without text, key phrases and names, with its top
 * figures. An entry that is still too large loses, one after another, the further places of its
 * figures, the figures, the summary, and all that the file says of itself but the beginning of its
 * title; the article's own page has everything.
 */
final class ShownDocument {
  private static final int TITLE_CHARACTERS = 300;

  private static final List<UnaryOperator<ArticleDocument>> STEPS =
      List.of(
          ShownDocument::outline,
          ShownDocument::withFiguresOfOnePlace,
          document -> document.withFigures(List.of()),
          document -> document.withSummary(List.of()),
          ShownDocument::bare);

  private ShownDocument() {}

  /** The entry, packed. */
  static byte[] pack(ArticleDocument document) {
    ArticleDocument shown = document;
    for (UnaryOperator<ArticleDocument> step : STEPS) {
      shown = step.apply(shown);
      byte[] json = DocumentJson.write(shown);
      byte[] packed = Gzip.pack(json);
      if (json.length <= ItemLimits.SHOWN_UNPACKED && packed.length <= ItemLimits.SHOWN) {
        return packed;
      }
    }
    throw new IllegalArgumentException("even the outline of " + document.id() + " is too large");
  }

  static ArticleDocument unpack(byte[] packed) {
    return DocumentJson.read(Gzip.unpack(packed));
  }

  private static ArticleDocument outline(ArticleDocument document) {
    ArticleDocument top = document.withTopFigures(ArticleDocument.TOP_FIGURES);
    return with(top, top.title(), top.summary(), top.figures(), top);
  }

  private static ArticleDocument withFiguresOfOnePlace(ArticleDocument document) {
    List<FigureEntry> figures = document.figures();
    return figures == null
        ? document
        : document.withFigures(figures.stream().map(ShownDocument::inOnePlace).toList());
  }

  private static ArticleDocument bare(ArticleDocument document) {
    String title = document.title();
    return with(
        document,
        title == null || title.length() <= TITLE_CHARACTERS ? title : beginning(title),
        document.summary(),
        document.figures(),
        null);
  }

  private static String beginning(String title) {
    int end = TITLE_CHARACTERS;
    return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  private static ArticleDocument with(
      ArticleDocument document,
      @Nullable String title,
      @Nullable List<SentenceEntry> summary,
      @Nullable List<FigureEntry> figures,
      @Nullable ArticleDocument self) {
    return new ArticleDocument(
        document.schema(),
        document.id(),
        document.status(),
        document.source(),
        document.received(),
        title,
        self == null ? null : self.byline(),
        self == null ? null : self.published(),
        document.language(),
        self == null ? null : self.url(),
        self == null ? null : self.site(),
        self == null ? null : self.description(),
        document.wordCount(),
        document.readingMinutes(),
        summary,
        figures,
        null,
        null,
        null,
        document.offsetUnit(),
        document.warnings(),
        document.error(),
        document.engine());
  }

  private static FigureEntry inOnePlace(FigureEntry figure) {
    return new FigureEntry(
        figure.text(),
        figure.start(),
        figure.end(),
        figure.sentence(),
        figure.kind(),
        figure.value(),
        figure.range(),
        figure.change(),
        figure.bound(),
        figure.direction(),
        figure.unit(),
        figure.what(),
        figure.when(),
        figure.source(),
        figure.certainty(),
        figure.alternatives(),
        List.of(List.of(figure.start(), figure.end())),
        figure.rank(),
        figure.score());
  }
}
