import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** For each line of the input: its tokens by PersianAnalyzer without stop words, a tab, the same with its stop words left out. */
public final class PersianTokens {
    private PersianTokens() {}

    private static String tokens(Analyzer analyzer, String line) throws Exception {
        List<String> found = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", line)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) found.add(term.toString());
            stream.end();
        }
        return String.join(" ", found);
    }

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Analyzer all = new PersianAnalyzer(CharArraySet.EMPTY_SET); Analyzer usual = new PersianAnalyzer()) {
            for (String line = in.readLine(); line != null; line = in.readLine())
                out.println(tokens(all, line) + "\t" + tokens(usual, line));
        }
        out.flush();
    }
}
