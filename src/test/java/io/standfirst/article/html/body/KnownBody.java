package io.standfirst.article.html.body;

import io.standfirst.article.cleanup.Cleaner;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Facts;
import io.standfirst.article.html.AnnotatedPage;
import io.standfirst.article.html.fact.HtmlFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The candidates for the body of a page whose text people marked.
 *
 * @param isText whether they marked the whole text, not passages
 * @param features of each candidate
 * @param agreements of what is read when a candidate is chosen, after the clean-up, with the marks
 */
record KnownBody(boolean isText, List<List<Double>> features, List<Agreement> agreements) {

  /** The bodies of a set; see {@link TrainBody} for the lines of its manifest. */
  static List<KnownBody> in(Path set) throws IOException {
    return AnnotatedPage.each(set, KnownBody::of);
  }

  private static KnownBody of(AnnotatedPage page) {
    Facts facts = HtmlFacts.of(page.elements(), page.data(), page.url());
    HtmlBody body = HtmlBody.of(page.elements(), page.data(), facts.title());
    List<List<Double>> features = new ArrayList<>();
    List<Agreement> agreements = new ArrayList<>();
    for (HtmlCandidate candidate : body.candidates()) {
      List<Block> blocks = body.read(candidate);
      features.add(candidate.features());
      agreements.add(Agreement.of(page.found(), blocks.isEmpty() ? "" : text(blocks, facts)));
    }
    return new KnownBody(page.found().path("text").isString(), features, agreements);
  }

  private static String text(List<Block> blocks, Facts facts) {
    return Cleaner.clean(blocks, facts, false).blocks().stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  ListNet.Candidates candidates() {
    return new ListNet.Candidates(features, agreements.stream().map(Agreement::f1).toList());
  }

  /** The agreement of the candidate that weighs most, the first of equals. */
  Agreement chosen(double[] weights) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < features.size(); i++) {
      double score = 0;
      for (int j = 0; j < weights.length; j++) {
        score += weights[j] * features.get(i).get(j);
      }
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return agreements.get(best);
  }

  /** The best agreement that any choice would have. */
  Agreement best() {
    Agreement best = agreements.getFirst();
    for (Agreement agreement : agreements) {
      best = agreement.f1() > best.f1() ? agreement : best;
    }
    return best;
  }
}
