// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/linux/textfiles.h"
#include "probes/host/seam.h"

#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <set>

namespace daemok::probes::host {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> splitPaths(const char *list)
{
    std::vector<std::string> paths;
    std::string_view rest = list != nullptr ? list : "";
    while (!rest.empty()) {
        const std::size_t colon = rest.find(':');
        if (colon != 0)
            paths.emplace_back(rest.substr(0, colon));
        rest.remove_prefix(colon == std::string_view::npos ? rest.size() : colon + 1);
    }
    return paths;
}

// Folders of ld.so.conf and of its includes; the cache itself has no stable form.
void addConfiguredFolders(const std::string &file, std::vector<std::string> &folders, int depth)
{
    for (std::string line : textLines(file)) {
        line = trimmed(line.substr(0, line.find('#')));
        if (line.starts_with("include ") && depth < 3) {
            const fs::path pattern(trimmed(line.substr(8)));
            std::error_code ignored;
            std::set<fs::path> files; // in name order
            for (const auto &entry : fs::directory_iterator(pattern.parent_path(), ignored)) {
                if (entry.path().extension() == pattern.extension())
                    files.insert(entry.path());
            }
            for (const fs::path &included : files)
                addConfiguredFolders(included.string(), folders, depth + 1);
        } else if (line.starts_with('/')) {
            folders.push_back(line);
        }
    }
}

std::vector<std::string> linkerFolders()
{
    std::vector<std::string> folders = splitPaths(std::getenv("LD_LIBRARY_PATH"));
    addConfiguredFolders("/etc/ld.so.conf", folders, 0);
    for (const char *folder : {"/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/lib/wsl/lib"})
        folders.emplace_back(folder);
    return folders;
}

bool isIcd(const fs::path &path)
{
    return path.extension() == ".icd";
}

void addIcd(const fs::path &path, std::vector<IcdFile> &icds)
{
    if (!isIcd(path)) {
        icds.push_back({path.string(), path.string()});
        return;
    }
    for (const std::string &line : textLines(path.string())) {
        if (const std::string library = trimmed(line); !library.empty()) {
            icds.push_back({path.string(), library});
            return; // the loaders read the first line only
        }
    }
    icds.push_back({path.string(), {}});
}

void addIcdFolder(const fs::path &folder, std::vector<IcdFile> &icds)
{
    std::error_code ignored;
    std::set<fs::path> files; // in name order: readdir's order is nobody's
    for (const auto &entry : fs::directory_iterator(folder, ignored)) {
        if (isIcd(entry.path()))
            files.insert(entry.path());
    }
    for (const fs::path &file : files)
        addIcd(file, icds);
}

} // namespace

Library Library::open(const std::string &name)
{
    Library library;
    library.m_handle = ::dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library.m_handle == nullptr) {
        const char *why = ::dlerror();
        library.m_error = why != nullptr ? why : "cannot be loaded";
        // The linker names the file that is missing first; a dependency of the driver is another matter.
        library.m_missing = library.m_error.starts_with(name + ":")
                            && library.m_error.find("No such file") != std::string::npos;
    }
    return library;
}

void *Library::symbol(const char *name) const
{
    return m_handle != nullptr ? ::dlsym(m_handle, name) : nullptr;
}

std::string findLibrary(const std::string &name)
{
    std::error_code ignored;
    if (name.find('/') != std::string::npos)
        return fs::exists(name, ignored) ? name : std::string();
    for (const std::string &folder : linkerFolders()) {
        const fs::path path = fs::path(folder) / name;
        if (fs::exists(path, ignored))
            return path.string();
    }
    return {};
}

std::string stampOf(const std::string &path)
{
    struct stat facts = {};
    if (path.empty() || ::stat(path.c_str(), &facts) != 0)
        return {};
    return std::to_string(facts.st_size) + "-" + std::to_string(facts.st_mtim.tv_sec) + "."
           + std::to_string(facts.st_mtim.tv_nsec);
}

std::vector<IcdFile> icdFiles(const std::string &root)
{
    std::vector<IcdFile> icds;
    std::error_code ignored;
    const char *vendors = std::getenv("OCL_ICD_VENDORS");
    const fs::path asked = vendors != nullptr && *vendors != '\0'
                               ? fs::path(vendors)
                               : fs::path(root + "/etc/OpenCL/vendors");
    if (fs::is_directory(asked, ignored))
        addIcdFolder(asked, icds);
    else if (vendors != nullptr && *vendors != '\0')
        addIcd(asked, icds);
    for (const std::string &file : splitPaths(std::getenv("OCL_ICD_FILENAMES")))
        addIcd(file, icds);
    return icds;
}

} // namespace daemok::probes::host
