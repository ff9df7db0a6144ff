package io.standfirst.article.html.fact;

import io.standfirst.article.html.AnnotatedPage;
import io.standfirst.article.html.fact.ConditionalLogit.Choice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page some of whose facts people found.
 *
 * @param choices of those facts, what the page tells as each
 */
record KnownPage(Map<KnownFact, Choice> choices) {

  /** The pages of a set; see {@link TrainFacts} for the lines of its manifest. */
  static List<KnownPage> in(Path set) throws IOException {
    return AnnotatedPage.each(set, KnownPage::of);
  }

  private static KnownPage of(AnnotatedPage page) {
    FactSources sources = FactSources.of(page.elements(), page.data(), page.url());
    TitlePlace titled = TitlePlace.of(HtmlTitle.of(sources), sources.lines());
    Map<KnownFact, Choice> choices = new EnumMap<>(KnownFact.class);
    for (KnownFact fact : KnownFact.values()) {
      String truth = fact.of(page.found());
      if (truth != null) {
        choices.put(
            fact,
            switch (fact) {
              case TITLE -> fact.choice(HtmlTitle.evidence(sources), it -> it, truth);
              case DATE -> fact.choice(HtmlDate.evidence(sources, titled), it -> it, truth);
              case BYLINE ->
                  fact.choice(
                      HtmlByline.evidence(sources, titled), it -> String.join(" ", it), truth);
            });
      }
    }
    return new KnownPage(choices);
  }
}
