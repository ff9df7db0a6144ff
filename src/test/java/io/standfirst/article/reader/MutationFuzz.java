package io.standfirst.article.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads broken copies of good files for as many minutes as it is told, and writes each that is read
 * wrongly into a folder: {@code MutationFuzz MINUTES SEED FOLDER}. Ends with 1 when it found any.
 */
final class MutationFuzz {
  private MutationFuzz() {}

  public static void main(String[] arguments) throws IOException {
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 60_000_000_000L;
    long seed = Long.parseLong(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    Mutants mutants = new Mutants(seed);
    Oracle oracle = new Oracle();
    Map<String, byte[]> seeds = Seeds.all();
    List<byte[]> files = List.copyOf(seeds.values());
    long tried = 0;
    int found = 0;
    while (System.nanoTime() < end) {
      for (Map.Entry<String, byte[]> good : seeds.entrySet()) {
        byte[] mutant = mutants.of(good.getValue(), files.get((int) (tried % files.size())));
        String objection = oracle.objection(mutant, good.getKey());
        tried++;
        if (objection != null) {
          Path file = folder.resolve(seed + "-" + tried + "-" + good.getKey());
          Files.write(file, mutant);
          System.out.println(file + " " + objection);
          found++;
        }
      }
    }
    System.out.println(tried + " broken files, seed " + seed + ": " + found + " read wrongly");
    System.exit(found == 0 ? 0 : 1);
  }
}
