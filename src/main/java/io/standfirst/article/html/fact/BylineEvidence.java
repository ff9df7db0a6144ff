package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.html.fact.Evidence.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Evidence for the bylines of a page, and what is to be said of their names. Tellings of one byline
 * that differ in how many names they have are told by their first name.
 */
final class BylineEvidence {
  private static final FactWeights WEIGHTS = FactWeights.ofFact("byline");
  private static final int MOST_WORDS = 4;
  private static final int CROWD = 4;

  private final Set<String> siteNames;
  private final Set<String> penNames = new HashSet<>();
  private final Evidence<List<String>> evidence = new Evidence<>(WEIGHTS);

  BylineEvidence(Set<String> siteNames) {
    this.siteNames = siteNames;
  }

  /** Takes the names of one telling; the site is no author beside others. */
  void add(List<String> names, String kind) {
    List<String> authors =
        names.size() < 2 ? names : names.stream().filter(name -> !isSite(name)).distinct().toList();
    if (!authors.isEmpty()) {
      evidence.add(Echo.letters(authors.getFirst()), authors, kind);
    }
  }

  /**
   * Takes authors that a page states as such, whatever they look like: where none looks like a
   * person's name, the first may be "Staff" or a pen name, but not an account's name.
   */
  void addStated(List<String> authors, String kind) {
    List<String> names = new ArrayList<>();
    authors.forEach(author -> names.addAll(Bylines.names(author)));
    if (names.isEmpty() && !authors.isEmpty()) {
      String name = Bylines.penName(authors.getFirst());
      if (name != null) {
        names.add(name);
        penNames.add(Echo.letters(name));
      }
    }
    add(names, kind);
  }

  /**
   * The evidence, with what the first name of each byline says. Where many names stand aside, they
   * are of those who comment or who wrote something else.
   */
  Evidence<List<String>> compared(String titleLetters) {
    List<Candidate<List<String>>> asides =
        evidence.candidates().stream().filter(BylineEvidence::isAside).toList();
    if (asides.size() >= CROWD) {
      asides.forEach(candidate -> candidate.compared("crowd"));
    }
    for (Candidate<List<String>> candidate : evidence.candidates()) {
      String name = candidate.value().getFirst();
      if (titleLetters.contains(Echo.letters(name))) {
        candidate.compared("in.title");
      }
      if (GivenNames.isIn(name)) {
        candidate.compared("given.name");
      }
      if (penNames.contains(candidate.key())) {
        candidate.compared("no.name");
      }
      if (isSite(name)) {
        candidate.compared("is.site");
      }
      if (Bylines.hasCapitals(name)) {
        compareShape(name, candidate);
      }
    }
    return evidence;
  }

  /** Scripts without capitals write names in other shapes, of which nothing was learnt. */
  private static void compareShape(String name, Candidate<List<String>> candidate) {
    int words = Sentences.words(name);
    if (words == 1) {
      candidate.compared("one.word");
    } else if (words > MOST_WORDS) {
      candidate.compared("many.words");
    }
    if (!Character.isUpperCase(name.codePointAt(0))) {
      candidate.compared("lower");
    }
  }

  private static boolean isAside(Candidate<List<String>> candidate) {
    return candidate.kinds().stream().allMatch(kind -> kind.endsWith(".aside"));
  }

  private boolean isSite(String name) {
    return siteNames.contains(Echo.letters(name));
  }
}
