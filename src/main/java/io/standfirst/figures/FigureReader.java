package io.standfirst.figures;

import io.standfirst.text.AnalysedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of a text. Immutable; made once and shared. */
public final class FigureReader {
  /**
   * Every figure of the text, most key first.
   *
   * @param text the analysed text
   * @param published the day of publication, which "last year" counts from; null when not known
   */
  public List<Figure> read(AnalysedText text, @Nullable LocalDate published) {
    return List.of();
  }
}
