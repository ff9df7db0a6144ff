package io.standfirst.summary.ranking;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what {@link Model#parse} reads. */
final class ModelFile {
  private ModelFile() {}

  /** The file of these trees under these lines of comment. */
  static byte[] of(List<String> comment, List<TreeNode> trees) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    String names =
        IntStream.range(0, Feature.count())
            .mapToObj(column -> Feature.at(column).name())
            .collect(Collectors.joining(" "));
    try (DataOutputStream out = new DataOutputStream(file)) {
      for (String line : comment) {
        out.write(("# " + line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.write((names + "\n").getBytes(StandardCharsets.US_ASCII));
      out.writeInt(trees.size());
      out.writeInt(trees.stream().mapToInt(ModelFile::size).sum());
      for (TreeNode tree : trees) {
        write(tree, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static int size(TreeNode node) {
    return 1 + node.branches().stream().mapToInt(ModelFile::size).sum();
  }

  private static void write(TreeNode node, DataOutputStream out) throws IOException {
    out.writeByte(node.column());
    out.writeFloat(node.value());
    if (!node.isLeaf()) {
      out.writeFloat(node.threshold());
      for (TreeNode branch : node.branches()) {
        write(branch, out);
      }
    }
  }
}
