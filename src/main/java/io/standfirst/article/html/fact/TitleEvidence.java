package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.html.fact.Evidence.Candidate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evidence for the title of a page, and what holds between candidates and the rest of the page. */
final class TitleEvidence {
  private static final FactWeights WEIGHTS = FactWeights.ofFact("title");
  private static final int WORTH_FINDING = 12;
  private static final int MANY_WORDS = 25;

  private final Evidence<String> evidence = new Evidence<>(WEIGHTS);
  private final Set<String> siteNames;

  TitleEvidence(Set<String> siteNames) {
    this.siteNames = siteNames;
  }

  void add(String text, String kind) {
    String title = text.strip();
    String letters = Echo.letters(title);
    if (!letters.isEmpty()) {
      evidence.add(letters, title, kind);
    }
  }

  /**
   * The evidence, with what each candidate has in common with the page's title, its address and its
   * main headings.
   */
  Evidence<String> compared(String pageTitle, @Nullable String url) {
    String titled = Echo.letters(pageTitle);
    Set<String> titleWords = Slugs.wordsOf(pageTitle);
    Set<String> slug = url == null ? Set.of() : Slugs.words(url);
    List<Candidate<String>> all = evidence.candidates();
    for (Candidate<String> candidate : all) {
      if (siteNames.contains(candidate.key())) {
        candidate.compared("is.site");
      }
      if (candidate.key().length() >= 8 && titled.contains(candidate.key())) {
        candidate.compared("in.page");
      }
      int words = Sentences.words(candidate.value());
      if (words <= 1) {
        candidate.compared("one.word");
      } else if (words == 2) {
        candidate.compared("two.words");
      } else if (words > MANY_WORDS) {
        candidate.compared("long");
      }
      Set<String> own = Slugs.wordsOf(candidate.value());
      int shared = common(own, slug);
      if (shared >= 2 && shared * 2 >= words) {
        candidate.compared("in.address");
      }
      if (isMainHeading(candidate)) {
        if (common(own, titleWords) >= 2) {
          candidate.compared("h1.shares");
        }
        all.stream()
            .filter(part -> isPart(part.key(), candidate.key()))
            .forEach(part -> part.compared("in.h1"));
      }
    }
    return evidence;
  }

  private static int common(Set<String> words, Set<String> others) {
    return (int) words.stream().filter(others::contains).count();
  }

  private static boolean isPart(String letters, String heading) {
    return letters.length() >= WORTH_FINDING
        && letters.length() < heading.length()
        && (heading.startsWith(letters) || heading.endsWith(letters));
  }

  private static boolean isMainHeading(Candidate<String> candidate) {
    return candidate.kinds().contains("h1.first") || candidate.kinds().contains("h1.later");
  }
}
