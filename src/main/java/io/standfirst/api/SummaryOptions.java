package io.standfirst.api;

import io.standfirst.article.Upload.Hints;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.OffsetUnit;
import io.standfirst.summary.Length;
import io.standfirst.summary.Order;
import io.standfirst.summary.SummaryRequest;
import java.math.BigDecimal;
import java.util.Locale;

/** What the values of a request mean to the engine. */
final class SummaryOptions {
  private SummaryOptions() {}

  /** The summary that {@code sentences}, {@code ratio}, {@code characters}… ask for. */
  static SummaryRequest summary(Values values) {
    return new SummaryRequest(
        length(values),
        Order.valueOf(values.sureText("sort").toUpperCase(Locale.ROOT)),
        values.text("query"));
  }

  private static Length length(Values values) {
    Long sentences = values.whole("sentences");
    Long characters = values.whole("characters");
    BigDecimal ratio = values.decimal("ratio");
    if (sentences != null) {
      return new Length.Sentences(sentences.intValue());
    }
    if (characters != null) {
      return new Length.Characters(characters.intValue());
    }
    return ratio != null ? new Length.Ratio(ratio.doubleValue()) : Length.DEFAULT;
  }

  static OffsetUnit offsets(Values values) {
    return OffsetUnit.ofLabel(values.sureText("offsets"));
  }

  /** How many figures a name that takes a number, {@code all} or {@code none} asks for. */
  static int figures(Values values, String name) {
    return switch (values.any(name)) {
      case Long number -> number.intValue();
      case String word -> word.equals("all") ? Integer.MAX_VALUE : 0;
      case null -> ArticleDocument.TOP_FIGURES;
      case Object other -> throw new IllegalStateException(name + " is read as " + other);
    };
  }

  /** What the sender says of the article. */
  static Hints hints(Values values, String contentType) {
    return new Hints(
        values.text("name"),
        contentType.isEmpty() ? null : contentType,
        values.text("title"),
        values.text("url"),
        values.text("published"),
        values.text("language"));
  }
}
