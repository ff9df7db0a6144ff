package io.standfirst.summary;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Tables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article of {@code library.txt}, and what is chosen of it. */
final class LibraryArticle {
  static final String TEXT =
      new String(Tables.bytes(LibraryArticle.class, "library.txt"), StandardCharsets.UTF_8);

  private LibraryArticle() {}

  static AnalysedText analysed() {
    return AnalysedText.of(TEXT, Language.ENGLISH);
  }

  static Summary summary(Length length, Order order, @Nullable String query) {
    return new Summariser().summarise(analysed(), null, new SummaryRequest(length, order, query));
  }

  /** The sentences of a summary of this length about a query, in the order of the text. */
  static List<String> chosen(Length length, @Nullable String query) {
    return summary(length, Order.POSITION, query).sentences().stream()
        .map(it -> it.sentence().span().in(TEXT))
        .toList();
  }
}
