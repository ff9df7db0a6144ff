package io.standfirst.figures.reader;

import io.standfirst.figures.Figure;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.time.LocalDate;
import java.util.List;

/** A short article with figures of most sorts, and how it is read. */
final class Harbour {
  static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 12);

  static final String ARTICLE =
      """
      The harbour of Westmoor handled more than 36,000 containers in 2024, port officials said.
      That was a 12-fold increase, worth $40-60 million (£30-45 million) a year.
      According to the harbour board, accidents fell from around 30 a year to just 12.
      One pilot, aged 44, said the quay could take up to 90,000 tonnes next year.
      More than 36,000 containers is a record; the old one stood since 1998.
      """;

  private static final FigureReader READER = new FigureReader();

  private Harbour() {}

  static List<Figure> read(String text) {
    return READER.read(AnalysedText.of(text, Language.ENGLISH), PUBLISHED);
  }
}
