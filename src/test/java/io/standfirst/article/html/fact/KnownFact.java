package io.standfirst.article.html.fact;

import io.standfirst.article.html.fact.ConditionalLogit.Choice;
import io.standfirst.article.html.fact.Evidence.Candidate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The facts whose evidence is weighed, and when one that a page tells is the known one. */
enum KnownFact {
  /** Most words are the same: token F1 of .8 at least. */
  TITLE("title") {
    @Override
    boolean isRight(String told, String known) {
      List<String> one = words(told);
      List<String> other = words(known);
      long common = one.stream().distinct().mapToLong(word -> shared(word, one, other)).sum();
      return common > 0 && 2.0 * common / (one.size() + other.size()) >= 0.8;
    }
  },

  /** The known names are among few others, or those told are two words at least of them. */
  BYLINE("author") {
    @Override
    boolean isRight(String told, String known) {
      Set<String> one = new HashSet<>(words(told));
      Set<String> other = new HashSet<>(words(known));
      return !one.isEmpty()
          && ((one.containsAll(other) && one.size() <= other.size() + 4)
              || (other.containsAll(one) && one.size() >= 2));
    }
  },

  /** The same day. */
  DATE("date") {
    @Override
    boolean isRight(String told, String known) {
      return told.substring(0, 10).equals(known.substring(0, Math.min(10, known.length())));
    }
  };

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

  private final String field;

  KnownFact(String field) {
    this.field = field;
  }

  abstract boolean isRight(String told, String known);

  /** Its name in the tables of weights and priors. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The fact as somebody found it on a page; null where nobody did. */
  @Nullable String of(JsonNode page) {
    JsonNode value = page.path(field);
    if (value.isArray()) {
      StringBuilder all = new StringBuilder();
      value.forEach(one -> all.append(one.asString()).append(' '));
      return all.isEmpty() ? null : all.toString();
    }
    return value.isString() && !value.asString().isBlank() ? value.asString() : null;
  }

  /** The candidates of a page, and which of them are right. */
  <T> Choice choice(Evidence<T> evidence, Function<T, String> telling, String known) {
    List<Candidate<T>> candidates = evidence.candidates();
    return new Choice(
        candidates.stream().map(Candidate::kinds).toList(),
        candidates.stream().map(it -> isRight(telling.apply(it.value()), known)).toList());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(it -> it.group()).toList();
  }

  private static long shared(String word, List<String> one, List<String> other) {
    return Math.min(
        one.stream().filter(word::equals).count(), other.stream().filter(word::equals).count());
  }
}
