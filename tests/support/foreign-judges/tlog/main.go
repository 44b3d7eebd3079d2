// Judges proofs, one JSON object a line, by the library with which Go checks its own log of modules.
package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/tlog"
)

type asked struct {
	Kind  string   `json:"kind"`
	Size  int64    `json:"size"`
	Root  string   `json:"root"`
	At    int64    `json:"at"`
	Of    string   `json:"of"`
	Proof []string `json:"proof"`
}

func hashOf(text string) (hash tlog.Hash) {
	bytes, err := hex.DecodeString(text)
	if err != nil || len(bytes) != tlog.HashSize {
		panic("no hash: " + text)
	}
	copy(hash[:], bytes)
	return hash
}

func judge(one asked) error {
	proof := make([]tlog.Hash, len(one.Proof))
	for at, text := range one.Proof {
		proof[at] = hashOf(text)
	}
	if one.Kind == "inclusion" {
		return tlog.CheckRecord(tlog.RecordProof(proof), one.Size, hashOf(one.Root), one.At, hashOf(one.Of))
	}
	return tlog.CheckTree(tlog.TreeProof(proof), one.Size, hashOf(one.Root), one.At, hashOf(one.Of))
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var one asked
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			panic(err)
		}
		fmt.Println(judge(one) == nil)
	}
}
